package kz.ethnomediation.intake.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.imports.ImportLines;
import kz.ethnomediation.intake.imports.ImportRow;
import kz.ethnomediation.intake.imports.LineFault;
import kz.ethnomediation.intake.imports.RowResult;
import kz.ethnomediation.intake.imports.SheetLine;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Place;

/** Lines and results in PostgreSQL, written and removed many at a time, which an entity for each would make slow; cells as ciphertext. */
@ApplicationScoped
class JdbcImportLines implements ImportLines {

    private final DataSource database;
    private final DataKeys keys;

    JdbcImportLines(DataSource database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public void add(UUID importId, List<SheetLine> lines) {
        var sql = "insert into appeal_import_line (import_id, line, cells, faults) values (?, ?, ?, ?::jsonb)";
        var key = UsableKey.in(keys.obtain(owner(importId))).orElseThrow();
        var _ = with(sql, statement -> {
            for (var line : lines) {
                statement.setObject(1, importId);
                statement.setInt(2, line.line());
                var cells = key.encrypt(place(importId, line.line()), LineJson.cells(line.cells()));
                statement.setBytes(3, cells.stored());
                statement.setString(4, LineJson.faults(line.faults()));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public List<SheetLine> next(UUID importId, int limit) {
        var sql = "select line, cells, faults from appeal_import_line where import_id = ? order by line limit ?";
        var lines = with(sql, statement -> {
            statement.setObject(1, importId);
            statement.setInt(2, limit);
            return all(
                    statement,
                    row -> new Encrypted(
                            row.getInt(1), Ciphertext.of(row.getBytes(2)), LineJson.faults(row.getString(3))));
        });
        if (lines.isEmpty()) {
            return List.of();
        }
        return UsableKey.in(keys.find(importId))
                .map(key ->
                        lines.stream().map(line -> line.opened(importId, key)).toList())
                .orElseGet(() -> lines.stream().map(Encrypted::lost).toList());
    }

    @Override
    public void forget(UUID importId) {
        var _ = keys.shred(owner(importId));
    }

    private static KeyOwner owner(UUID importId) {
        return new KeyOwner("import", importId);
    }

    private static Place place(UUID importId, int line) {
        return new Place("appeal_import_line", "cells", importId + "/" + line);
    }

    /** A line as it is kept. */
    private record Encrypted(int line, Ciphertext cells, List<LineFault> faults) {

        /** A restore has brought the line back after its import was over and its key destroyed: it is refused, as a line without a word. */
        SheetLine lost() {
            return new SheetLine(line, Map.of(), List.of(new LineFault("/", "not-processed")));
        }

        SheetLine opened(UUID importId, DataKey key) {
            return new SheetLine(line, LineJson.cells(key.decrypt(place(importId, line), cells)), faults);
        }
    }

    @Override
    public void done(UUID importId, List<ImportRow> rows) {
        var _ = with("delete from appeal_import_line where import_id = ? and line = ?", statement -> {
            for (var row : rows) {
                statement.setObject(1, importId);
                statement.setInt(2, row.line());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        var sql = "insert into appeal_import_row (import_id, line, state, appeal_id, number, faults)"
                + " values (?, ?, ?, ?, ?, ?::jsonb)";
        var _ = with(sql, statement -> {
            for (var row : rows) {
                bind(statement, importId, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Transactional
    public List<ImportRow> page(UUID importId, Optional<RowResult.State> state, int after, int limit) {
        var sql = "select line, state, appeal_id, number, faults from appeal_import_row"
                + " where import_id = ? and line > ?" + (state.isPresent() ? " and state = ?" : "")
                + " order by line limit ?";
        return with(sql, statement -> {
            var place = 1;
            statement.setObject(place++, importId);
            statement.setInt(place++, after);
            if (state.isPresent()) {
                statement.setString(place++, state.get().name());
            }
            statement.setInt(place, limit);
            return all(statement, JdbcImportLines::row);
        });
    }

    private static void bind(PreparedStatement statement, UUID importId, ImportRow row) throws SQLException {
        var appeal = AppealOfRow.of(row.result());
        statement.setObject(1, importId);
        statement.setInt(2, row.line());
        statement.setString(3, row.result().state().name());
        statement.setObject(4, appeal.id());
        statement.setString(5, appeal.number());
        statement.setString(
                6, LineJson.faults(row.result() instanceof RowResult.Refused(var faults) ? faults : List.of()));
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        var id = row.getObject(3, UUID.class);
        var number = row.getString(4);
        var result = switch (RowResult.State.valueOf(row.getString(2))) {
            case IMPORTED -> id == null ? new RowResult.Importable() : new RowResult.Imported(id, number);
            case DUPLICATE -> new RowResult.Duplicate(id, number);
            case REFUSED -> new RowResult.Refused(LineJson.faults(row.getString(5)));
        };
        return new ImportRow(row.getInt(1), result);
    }

    private <T> T with(String sql, Step<PreparedStatement, T> step) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return step.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the lines of an import cannot be reached", failure);
        }
    }

    private static <T> List<T> all(PreparedStatement statement, Step<ResultSet, T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.on(rows));
            }
        }
        return found;
    }

    /** A step that the database may fail. */
    @FunctionalInterface
    private interface Step<S, T> {
        T on(S source) throws SQLException;
    }
}
