package kz.ethnomediation.registry.organisations.persistence;

import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationFilter;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Asks for organisations as they stood on a day: each with the last change of every kind by then. */
final class EntryQuery {

    private static final String ENTRIES = """
        select o.id, o.kind, o.region, o.district, o.house, o.revision, l.change as life, l.effective_on as since,
          n.name_kk, n.name_ru, p.parent_id, c.contact_post, c.contact_phone, c.contact_email, c.contact_address
        from organisation o
        join lateral (
          select change, effective_on from organisation_standing
          where organisation_id = o.id and change in ('OPENED', 'CLOSED') and effective_on <= ?
          order by effective_on desc, ordinal desc limit 1) l on true
        join lateral (
          select name_kk, name_ru from organisation_standing
          where organisation_id = o.id and change = 'NAMED'
          order by effective_on > ?, case when effective_on <= ? then effective_on end desc, effective_on, ordinal desc
          limit 1) n on true
        left join lateral (
          select parent_id from organisation_standing
          where organisation_id = o.id and change = 'PLACED' and effective_on <= ?
          order by effective_on desc, ordinal desc limit 1) p on true
        left join lateral (
          select contact_post, contact_phone, contact_email, contact_address from organisation_standing
          where organisation_id = o.id and change = 'REACHED' and effective_on <= ?
          order by effective_on desc, ordinal desc limit 1) c on true
        where true\
        """;
    private static final int DAYS_ASKED_FOR = 5;

    private final StringBuilder text = new StringBuilder(ENTRIES);
    private final List<Object> values = new ArrayList<>();

    EntryQuery(OrganisationFilter filter) {
        for (var at = 0; at < DAYS_ASKED_FOR; at++) {
            values.add(filter.asOf());
        }
        filter.kind().ifPresent(kind -> narrow("o.kind = ?", kind.name()));
        filter.region().ifPresent(region -> narrow("o.region = ?", region));
        filter.house().ifPresent(house -> narrow("o.house = ?", house));
        filter.parent().ifPresent(parent -> narrow("p.parent_id = ?", parent.value()));
        filter.open().ifPresent(open -> narrow("(l.change = 'OPENED') = ?", open));
        filter.after().ifPresent(after -> narrow("o.id > ?", after.value()));
    }

    List<OrganisationEntry> list(Statements statements, int limit) {
        values.add(limit);
        return statements.query(text + " order by o.id limit ?", OrganisationRow::entry, values.toArray());
    }

    private void narrow(String condition, Object value) {
        text.append(" and ").append(condition);
        values.add(value);
    }
}
