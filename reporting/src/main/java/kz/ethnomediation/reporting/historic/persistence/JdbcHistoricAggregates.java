package kz.ethnomediation.reporting.historic.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.HistoricAggregates;
import kz.ethnomediation.reporting.historic.HistoricBatch;
import kz.ethnomediation.reporting.historic.HistoricCell;
import kz.ethnomediation.reporting.historic.HistoricFigure;
import kz.ethnomediation.reporting.historic.HistoricLine;

@ApplicationScoped
class JdbcHistoricAggregates implements HistoricAggregates {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('historic-aggregates'))";
    private static final String IN_FORCE = """
            select distinct on (a.quarter, a.line, a.region) a.quarter, a.line, a.region, a.value, b.source, b.synthetic
            from historic_aggregate a join historic_batch b on b.id = a.batch_id
            where a.quarter between ? and ?
            order by a.quarter, a.line, a.region, b.logged_at desc""";
    private static final String LATEST = "select max(logged_at) from historic_batch";
    private static final String ADD_BATCH =
            "insert into historic_batch (id, source, synthetic, imported_by, logged_at) values (?, ?, ?, ?, ?)";
    private static final String ADD_FIGURE =
            "insert into historic_aggregate (batch_id, line, region, quarter, value) values (?, ?, ?, ?, ?)";

    private final DataSource database;

    JdbcHistoricAggregates(DataSource database) {
        this.database = database;
    }

    @Override
    public void lockForImport() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            var ignored = statement.execute();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Map<HistoricCell, HistoricFigure> inForce(Period period) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_FORCE)) {
            statement.setString(1, period.from().toString());
            statement.setString(2, period.to().toString());
            var figures = new HashMap<HistoricCell, HistoricFigure>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var figure = figure(rows);
                    figures.put(figure.cell(), figure);
                }
            }
            return figures;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static HistoricFigure figure(ResultSet row) throws SQLException {
        var cell = new HistoricCell(
                HistoricLine.valueOf(row.getString("line")),
                row.getString("region"),
                Quarter.parse(row.getString("quarter")).orElseThrow());
        return new HistoricFigure(cell, row.getLong("value"), row.getString("source"), row.getBoolean("synthetic"));
    }

    @Override
    public Optional<Instant> latestLoggedAt() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST);
                var rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant)
                    : Optional.empty();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void add(HistoricBatch batch) {
        try (var connection = database.getConnection()) {
            addBatch(connection, batch);
            addFigures(connection, batch);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static void addBatch(Connection connection, HistoricBatch batch) throws SQLException {
        try (var statement = connection.prepareStatement(ADD_BATCH)) {
            statement.setObject(1, batch.id());
            statement.setString(2, batch.source());
            statement.setBoolean(3, batch.synthetic());
            statement.setString(4, batch.importedBy());
            statement.setObject(5, batch.loggedAt().atOffset(ZoneOffset.UTC));
            var ignored = statement.executeUpdate();
        }
    }

    private static void addFigures(Connection connection, HistoricBatch batch) throws SQLException {
        try (var statement = connection.prepareStatement(ADD_FIGURE)) {
            for (var figure : batch.figures()) {
                statement.setObject(1, batch.id());
                statement.setString(2, figure.cell().line().name());
                statement.setString(3, figure.cell().region());
                statement.setString(4, figure.cell().quarter().toString());
                statement.setLong(5, figure.value());
                statement.addBatch();
            }
            var ignored = statement.executeBatch();
        }
    }

    private static IllegalStateException unavailable(SQLException cause) {
        return new IllegalStateException("the historic aggregates cannot be reached", cause);
    }
}
