package kz.ethnomediation.registry.publicextract.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationFilter;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.publicextract.PublicMediator;
import kz.ethnomediation.registry.publicextract.PublicMediator.Office;
import kz.ethnomediation.registry.publicextract.PublicRegister;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** The extract from the tables of the register. Revisions only grow, and each verb of a keeper moves one: their sum is a version. */
@ApplicationScoped
class JdbcPublicRegister implements PublicRegister {

    private static final String VERSION_OF_MEDIATORS = """
        select (select coalesce(sum(revision), 0) from mediator)
          + (select coalesce(sum(revision), 0) from organisation where kind = 'OFFICE')\
        """;
    private static final String MEDIATORS = """
        select m.id, m.name_kk, m.name_ru, m.kind, m.languages::text[] as languages, m.register_region,
          m.regions::text[] as regions, m.office, s.status, coalesce(p.specialisations, '{}') as specialisations
        from mediator m
        join lateral (
          select status from mediator_status_known
          where mediator_id = m.id and effective_on <= ? and superseded_at is null and not withdrawn
          order by step desc limit 1) s on s.status in ('ACTIVE', 'SUSPENDED')
        left join lateral (
          select specialisations from mediator_particulars_known
          where mediator_id = m.id and superseded_at is null and not withdrawn and valid_from <= ?
          order by valid_from desc limit 1) p on true
        order by m.id\
        """;
    private static final int ALL = 1_000_000;

    private final Statements statements;
    private final Organisations organisations;

    JdbcPublicRegister(Statements statements, Organisations organisations) {
        this.statements = statements;
        this.organisations = organisations;
    }

    @Override
    public long versionOfMediators() {
        return number(VERSION_OF_MEDIATORS);
    }

    @Override
    public List<PublicMediator> mediators(LocalDate day) {
        var offices = new HashMap<String, OrganisationEntry>();
        open(day, Optional.of(OrganisationKind.OFFICE))
                .forEach(office -> office.house().ifPresent(code -> offices.putIfAbsent(code, office)));
        return statements.query(MEDIATORS, row -> mediator(row, offices), day, day);
    }

    @Override
    public long versionOfOrganisations() {
        return number("select coalesce(sum(revision), 0) from organisation");
    }

    @Override
    public List<OrganisationEntry> organisations(LocalDate day) {
        return open(day, Optional.empty());
    }

    private List<OrganisationEntry> open(LocalDate day, Optional<OrganisationKind> kind) {
        var filter = new OrganisationFilter(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), day, Optional.empty());
        return organisations.page(filter, ALL);
    }

    private long number(String sql) {
        return statements.query(sql, row -> row.getLong(1)).getFirst();
    }

    private static PublicMediator mediator(ResultSet row, Map<String, OrganisationEntry> offices) throws SQLException {
        return new PublicMediator(
                new MediatorId(row.getObject("id", UUID.class)),
                new BilingualName(row.getString("name_kk"), row.getString("name_ru")),
                MediatorKind.valueOf(row.getString("kind")),
                Statements.texts(row, "languages"),
                Statements.texts(row, "specialisations"),
                row.getString("register_region"),
                Statements.texts(row, "regions"),
                Optional.ofNullable(row.getString("office")).map(code -> office(code, offices)),
                MediatorStatus.valueOf(row.getString("status")));
    }

    private static Office office(String code, Map<String, OrganisationEntry> offices) {
        var entry = Optional.ofNullable(offices.get(code));
        return new Office(code, entry.map(OrganisationEntry::name), entry.flatMap(OrganisationEntry::contact));
    }
}
