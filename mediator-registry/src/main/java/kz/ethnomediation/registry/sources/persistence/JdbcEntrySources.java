package kz.ethnomediation.registry.sources.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;
import kz.ethnomediation.registry.sources.SourcedEntry;
import kz.ethnomediation.registry.statements.persistence.Statements;
import org.jspecify.annotations.Nullable;

/** Sources of entries in PostgreSQL: a whole file in one statement. */
@ApplicationScoped
class JdbcEntrySources implements EntrySources {

    private static final String KNOWN =
            "select distinct on (external_id) external_id, entry_id, region, content from entry_source"
                    + " where entry_kind = ? and source_system = ? and external_id = any (?)"
                    + " order by external_id, ordinal desc";
    private static final String KEEP = """
            insert into entry_source
              (entry_kind, source_system, external_id, ordinal, entry_id, region, content, recorded_at, recorded_by)
            select s.kind, s.system, n.external_id,
              coalesce((select max(e.ordinal) + 1 from entry_source e where e.entry_kind = s.kind
                and e.source_system = s.system and e.external_id = n.external_id), 0),
              n.entry_id::uuid, n.region, n.content, s.recorded_at, s.recorded_by
            from (values (cast(? as text), cast(? as text), cast(? as timestamptz), cast(? as text)))
                as s (kind, system, recorded_at, recorded_by)
              cross join unnest(?, ?, ?, ?) as n (external_id, entry_id, region, content)\
            """;

    private final Statements statements;

    JdbcEntrySources(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void lock(SourceOf source) {
        statements.lock("entries of " + source.kind() + " by " + source.system());
    }

    @Override
    public Map<String, SourcedEntry> known(SourceOf source, Collection<String> externalIds) {
        return statements
                .query(
                        KNOWN,
                        JdbcEntrySources::entry,
                        source.kind().name(),
                        source.system(),
                        externalIds.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(SourcedEntry::externalId, Function.identity()));
    }

    @Override
    public void keep(SourceOf source, List<SourcedEntry> entries, Instant recordedAt, String recordedBy) {
        var _ = statements.change(
                KEEP,
                source.kind().name(),
                source.system(),
                recordedAt,
                recordedBy,
                column(entries, SourcedEntry::externalId),
                column(entries, entry -> entry.entry().toString()),
                column(entries, entry -> entry.region().orElse(null)),
                column(entries, SourcedEntry::content));
    }

    private static String[] column(List<SourcedEntry> entries, Function<SourcedEntry, @Nullable String> cell) {
        return entries.stream().map(cell).toArray(String[]::new);
    }

    private static SourcedEntry entry(ResultSet row) throws SQLException {
        return new SourcedEntry(
                row.getString("external_id"),
                row.getObject("entry_id", UUID.class),
                Optional.ofNullable(row.getString("region")),
                row.getString("content"));
    }
}
