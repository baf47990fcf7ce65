package kz.ethnomediation.registry.organisations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.Contact;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationFilter;
import kz.ethnomediation.registry.organisations.OrganisationHistory;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.OrganisationName;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.organisations.RecordedChange;
import kz.ethnomediation.registry.statements.persistence.Statements;
import org.jspecify.annotations.Nullable;

/** Organisations in PostgreSQL: one row each, and the changes, to which rows are only added. */
@ApplicationScoped
class JdbcOrganisations implements Organisations {

    private static final String ADD =
            "insert into organisation (id, kind, region, district, house, revision, published_events)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String RECORD =
            "insert into organisation_change (organisation_id, ordinal, change, effective_on, name_kk, name_ru, parent_id,"
                    + " contact_post, contact_phone, contact_email, contact_address, replaces, recorded_at, recorded_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COUNTS = """
        select o.kind, count(*) as number from organisation o
        join lateral (
          select change from organisation_standing
          where organisation_id = o.id and change in ('OPENED', 'CLOSED') and effective_on <= ?
          order by effective_on desc, ordinal desc limit 1) l on l.change = 'OPENED'
        where cast(? as text) is null or o.region = ?
        group by o.kind\
        """;

    private final Statements statements;

    JdbcOrganisations(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean add(Organisation organisation) {
        if (statements.change(ADD + " on conflict (id) do nothing", row(organisation, 0)) == 0) {
            return false;
        }
        statements.changeEach(RECORD, changes(organisation).toList());
        return true;
    }

    @Override
    public void addAll(Collection<Organisation> entered, ToLongFunction<OrganisationId> published) {
        statements.changeEach(
                ADD,
                entered.stream()
                        .map(organisation -> row(organisation, published.applyAsLong(organisation.id())))
                        .toList());
        statements.changeEach(
                RECORD, entered.stream().flatMap(JdbcOrganisations::changes).toList());
    }

    private static @Nullable Object[] row(Organisation organisation, long published) {
        return new @Nullable Object[] {
            organisation.id().value(),
            organisation.kind().name(),
            organisation.region().orElse(null),
            organisation.district().orElse(null),
            organisation.house().orElse(null),
            organisation.revision(),
            published
        };
    }

    private static Stream<@Nullable Object[]> changes(Organisation organisation) {
        return organisation.history().changes().stream().map(change -> row(organisation.id(), change));
    }

    @Override
    public Optional<Organisation> toChange(OrganisationId id) {
        return found(id, " for no key update");
    }

    @Override
    public Optional<Organisation> byId(OrganisationId id) {
        return found(id, "");
    }

    @Override
    public void record(OrganisationId id, RecordedChange change) {
        var _ = statements.change(RECORD, row(id, change));
        var _ = statements.change("update organisation set revision = revision + 1 where id = ?", id.value());
    }

    @Override
    public void lockParents() {
        statements.lock("parents of organisations");
    }

    @Override
    public long nextEvent(OrganisationId id) {
        return statements
                .query(
                        "update organisation set published_events = published_events + 1 where id = ?"
                                + " returning published_events",
                        row -> row.getLong(1),
                        id.value())
                .getFirst();
    }

    @Override
    public long publishedEvents(OrganisationId id) {
        return statements
                .query("select published_events from organisation where id = ?", row -> row.getLong(1), id.value())
                .getFirst();
    }

    @Override
    public void countEvents(OrganisationId id, long published) {
        var _ = statements.change(
                "update organisation set published_events = ? where id = ? and published_events <= ?",
                published,
                id.value(),
                published);
    }

    @Override
    public List<OrganisationEntry> page(OrganisationFilter filter, int limit) {
        return new EntryQuery(filter).list(statements, limit);
    }

    @Override
    public Map<OrganisationKind, Long> openOn(LocalDate day, Optional<String> region) {
        var counts = new EnumMap<OrganisationKind, Long>(OrganisationKind.class);
        statements
                .query(
                        COUNTS,
                        row -> Map.entry(OrganisationKind.valueOf(row.getString("kind")), row.getLong("number")),
                        day,
                        region.orElse(null),
                        region.orElse(null))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private Optional<Organisation> found(OrganisationId id, String lock) {
        return statements
                .query(
                        "select * from organisation where id = ?" + lock,
                        row -> new Organisation(
                                id,
                                OrganisationKind.valueOf(row.getString("kind")),
                                Optional.ofNullable(row.getString("region")),
                                Optional.ofNullable(row.getString("district")),
                                Optional.ofNullable(row.getString("house")),
                                new OrganisationHistory(List.of()),
                                row.getLong("revision")),
                        id.value())
                .stream()
                .findFirst()
                .map(bare -> bare.with(history(id)));
    }

    private OrganisationHistory history(OrganisationId id) {
        return new OrganisationHistory(statements.query(
                "select * from organisation_change where organisation_id = ? order by ordinal",
                OrganisationRow::change,
                id.value()));
    }

    private static @Nullable Object[] row(OrganisationId id, RecordedChange recorded) {
        var name = name(recorded.change());
        var contact = contact(recorded.change());
        return new @Nullable Object[] {
            id.value(),
            recorded.ordinal(),
            recorded.change().kind().name(),
            recorded.effectiveOn(),
            name == null ? null : name.kk(),
            name == null ? null : name.ru(),
            parent(recorded.change()),
            contact == null ? null : contact.post(),
            contact == null ? null : contact.phone(),
            contact == null ? null : contact.email(),
            contact == null ? null : contact.address(),
            recorded.replaces().isPresent() ? recorded.replaces().getAsInt() : null,
            recorded.recordedAt(),
            recorded.recordedBy()
        };
    }

    private static @Nullable OrganisationName name(Change change) {
        return change instanceof Change.Named(var name) ? name : null;
    }

    private static @Nullable UUID parent(Change change) {
        return change instanceof Change.Placed(var parent)
                ? parent.map(OrganisationId::value).orElse(null)
                : null;
    }

    private static @Nullable Contact contact(Change change) {
        return change instanceof Change.Reached(var contact) ? contact : null;
    }
}
