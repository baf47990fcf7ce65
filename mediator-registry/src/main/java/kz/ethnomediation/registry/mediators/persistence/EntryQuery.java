package kz.ethnomediation.registry.mediators.persistence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import kz.ethnomediation.registry.mediators.MediatorFilter;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Asks for entries as they stood on a day, by what was known at a moment. */
final class EntryQuery {

    private static final String SPECIALISED = """
         and ? = any (select unnest(specialisations) from (
            select specialisations from mediator_particulars_known
            where mediator_id = m.id and valid_from <= ? and recorded_at <= ? and (superseded_at is null or superseded_at > ?)
              and not withdrawn
            order by valid_from desc limit 1) specialised)""";

    private final StringBuilder text = new StringBuilder("""
        select m.id, m.kind, m.revision, p.name_kk, p.name_ru, p.ethnomediator, p.languages, p.regions, p.register_region, p.office,
          s.status, s.effective_on""" + StoodOn.FROM);
    private final List<Object> values;

    private EntryQuery(AsOf asOf) {
        values = new ArrayList<>(StoodOn.values(asOf));
    }

    static EntryQuery asOf(AsOf asOf) {
        return new EntryQuery(asOf);
    }

    EntryQuery seenFrom(Scope sight) {
        if (sight instanceof Scope.Regions some) {
            var regions = some.sorted().toArray(String[]::new);
            return narrow(" and (m.register_region = any (?) or m.regions && cast(? as varchar[]))", regions, regions);
        }
        return this;
    }

    EntryQuery withId(MediatorId id) {
        return narrow(" and m.id = ?", id.value());
    }

    EntryQuery matching(MediatorFilter filter) {
        var asOf = filter.asOf();
        filter.region()
                .ifPresent(region -> narrow(" and (p.register_region = ? or ? = any (p.regions))", region, region));
        filter.language()
                .ifPresent(tag -> narrow(
                        " and exists (select from unnest(p.languages) spoken where spoken = ? or split_part(spoken, '-', 1) = ?)",
                        tag,
                        tag));
        filter.specialisation()
                .ifPresent(code -> narrow(" " + SPECIALISED, code, asOf.day(), asOf.knownAt(), asOf.knownAt()));
        filter.status().ifPresent(status -> narrow(" and s.status = ?", status.name()));
        filter.kind().ifPresent(kind -> narrow(" and m.kind = ?", kind.name()));
        filter.after().ifPresent(after -> narrow(" and m.id > ?", after.value()));
        return this;
    }

    List<MediatorEntry> list(Statements statements, int limit) {
        return narrow(" order by m.id limit ?", limit).answers(statements);
    }

    private List<MediatorEntry> answers(Statements statements) {
        return statements.query(text.toString(), EntryQuery::entry, values.toArray());
    }

    @CanIgnoreReturnValue
    private EntryQuery narrow(String condition, Object... further) {
        text.append(condition);
        values.addAll(List.of(further));
        return this;
    }

    private static MediatorEntry entry(ResultSet row) throws SQLException {
        return new MediatorEntry(
                new MediatorId(row.getObject("id", UUID.class)),
                new BilingualName(row.getString("name_kk"), row.getString("name_ru")),
                new MediatorProfile(
                        MediatorKind.valueOf(row.getString("kind")),
                        row.getBoolean("ethnomediator"),
                        Statements.texts(row, "languages"),
                        Statements.texts(row, "regions"),
                        row.getString("register_region"),
                        row.getString("office")),
                MediatorStatus.valueOf(row.getString("status")),
                row.getObject("effective_on", LocalDate.class),
                row.getLong("revision"));
    }
}
