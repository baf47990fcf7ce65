package kz.ethnomediation.registry.akimatentries.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.akimatentries.AkimatEntries;
import kz.ethnomediation.registry.akimatentries.AkimatEntry;
import kz.ethnomediation.registry.akimatentries.AkimatStatement;
import kz.ethnomediation.registry.akimatentries.Listing;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Entries of akimats in PostgreSQL: each is the row of the source under the same number. */
@ApplicationScoped
class JdbcAkimatEntries implements AkimatEntries {

    private static final String ADD = """
        insert into akimat_entry (source_system, external_id, ordinal, mediator_id, listing, effective_on, region, name_kk, name_ru,
          languages, regions, record_keeper, protocol_number, protocol_issued_on, recorded_at, recorded_by)
        select source_system, external_id, max(ordinal), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, ?
        from entry_source where entry_kind = 'MEDIATOR' and source_system = ? and external_id = ?
        group by source_system, external_id\
        """;
    private static final String OF_MEDIATOR = """
        select distinct on (source_system, external_id) * from akimat_entry
        where mediator_id = ? and effective_on <= ?
        order by source_system, external_id, ordinal desc\
        """;

    private final Statements statements;

    JdbcAkimatEntries(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(AkimatStatement statement) {
        var entry = statement.entry();
        var _ = statements.change(
                ADD,
                statement.mediator().value(),
                entry.listing().name(),
                entry.effectiveOn(),
                entry.region(),
                entry.name().kk(),
                entry.name().ru(),
                entry.languages().toArray(String[]::new),
                entry.regions().toArray(String[]::new),
                entry.recordKeeper(),
                entry.protocol().map(DocumentReference::number).orElse(null),
                entry.protocol().map(DocumentReference::issuedOn).orElse(null),
                statement.recordedAt(),
                statement.recordedBy(),
                statement.system(),
                statement.externalId());
    }

    @Override
    public Optional<LocalDate> lastEffectiveOn(String system, String externalId) {
        return statements
                .query(
                        "select effective_on from akimat_entry where source_system = ? and external_id = ?"
                                + " order by ordinal desc limit 1",
                        row -> row.getObject("effective_on", LocalDate.class),
                        system,
                        externalId)
                .stream()
                .findFirst();
    }

    @Override
    public List<AkimatStatement> of(MediatorId mediator, LocalDate asOf) {
        return statements.query(OF_MEDIATOR, JdbcAkimatEntries::statement, mediator.value(), asOf);
    }

    private static AkimatStatement statement(ResultSet row) throws SQLException {
        return new AkimatStatement(
                row.getString("source_system"),
                row.getString("external_id"),
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                new AkimatEntry(
                        Listing.valueOf(row.getString("listing")),
                        row.getObject("effective_on", LocalDate.class),
                        new BilingualName(row.getString("name_kk"), row.getString("name_ru")),
                        Statements.texts(row, "languages"),
                        row.getString("region"),
                        Statements.texts(row, "regions"),
                        row.getString("record_keeper"),
                        protocol(row)),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static Optional<DocumentReference> protocol(ResultSet row) throws SQLException {
        var number = row.getString("protocol_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new DocumentReference(number, row.getObject("protocol_issued_on", LocalDate.class)));
    }
}
