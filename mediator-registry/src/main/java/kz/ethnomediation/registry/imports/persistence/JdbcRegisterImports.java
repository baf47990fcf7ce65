package kz.ethnomediation.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.imports.ImportedRow;
import kz.ethnomediation.registry.imports.RegisterImport;
import kz.ethnomediation.registry.imports.RegisterImports;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Imports in PostgreSQL: a row each, and all of its rows in one statement. */
@ApplicationScoped
class JdbcRegisterImports implements RegisterImports {

    /** A row points to what its source said last of the entry. */
    private static final String ADD_ROWS = """
            insert into register_import_row (import_id, row, said, created)
            select ?, n.row::integer, s.entry, n.created::boolean
            from unnest(?, ?, ?, ?) as n (row, source_system, external_id, created)
            join lateral (
              select e.entry from entry_source e
              where e.entry_kind = ? and e.source_system = n.source_system and e.external_id = n.external_id
              order by e.ordinal desc limit 1) s on true\
            """;

    private static final String ROWS =
            "select r.row, r.created, s.source_system, s.external_id, s.entry_id from register_import_row r"
                    + " join entry_source s on s.entry = r.said where r.import_id = ? and r.row > ?"
                    + " order by r.row limit ?";

    private final Statements statements;

    JdbcRegisterImports(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(RegisterImport taken, List<ImportedRow> rows) {
        var _ = statements.change(
                "insert into register_import (id, entry_kind, sha256, regions, created, unchanged, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                taken.id(),
                taken.kind().name(),
                taken.sha256(),
                taken.regions().toArray(String[]::new),
                taken.created(),
                taken.unchanged(),
                taken.recordedAt(),
                taken.recordedBy());
        var _ = statements.change(
                ADD_ROWS,
                taken.id(),
                column(rows, row -> String.valueOf(row.row())),
                column(rows, ImportedRow::source),
                column(rows, ImportedRow::externalId),
                column(rows, row -> String.valueOf(row.created())),
                taken.kind().name());
    }

    @Override
    public Optional<RegisterImport> byId(EntryKind kind, UUID id, Scope sight) {
        var regions = sight instanceof Scope.Regions some ? some.sorted() : List.<String>of();
        return statements
                .query(
                        "select * from register_import where entry_kind = ? and id = ? and (? or regions::text[] <@ ?)",
                        JdbcRegisterImports::taken,
                        kind.name(),
                        id,
                        sight instanceof Scope.Republic,
                        regions.toArray(String[]::new))
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportedRow> rows(UUID id, int after, int limit) {
        return statements.query(ROWS, JdbcRegisterImports::row, id, after, limit);
    }

    private static String[] column(List<ImportedRow> rows, Function<ImportedRow, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private static RegisterImport taken(ResultSet row) throws SQLException {
        return new RegisterImport(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("entry_kind")),
                row.getString("sha256"),
                Statements.texts(row, "regions"),
                row.getInt("created"),
                row.getInt("unchanged"),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static ImportedRow row(ResultSet row) throws SQLException {
        return new ImportedRow(
                row.getInt("row"),
                row.getString("source_system"),
                row.getString("external_id"),
                row.getObject("entry_id", UUID.class),
                row.getBoolean("created"));
    }
}
