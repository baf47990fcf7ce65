package kz.ethnomediation.intake.appeals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Scope;

/** Appeals in PostgreSQL. */
@ApplicationScoped
class PanacheAppeals implements Appeals, PanacheRepositoryBase<Appeal, UUID> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Override
    public Optional<Appeal> byId(UUID id, Sight sight) {
        var condition = new Condition();
        condition.add("id = :id", "id", id);
        seenBy(sight, condition);
        return find(condition.text(), condition.parameters()).firstResultOptional();
    }

    @Override
    public Optional<Appeal> withParties(UUID id, Sight sight) {
        // Every appeal has an applicant; to look for one is what reads the parties.
        return byId(id, sight).filter(appeal -> !appeal.parties().isEmpty());
    }

    @Override
    public Optional<Appeal> lockedById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean claim(UUID id) {
        var held = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))", Integer.class)
                .setParameter("id", id.toString())
                .getResultList();
        return !held.isEmpty() && count("id", id) == 0;
    }

    @Override
    public void add(Appeal appeal) {
        var year = appeal.registeredAt().atZone(ZONE).getYear();
        var region = appeal.attributes().region();
        appeal.numberedAs(AppealNumber.of(year, region, nextCount(year, region)));
        persist(appeal);
    }

    @Override
    public List<Appeal> page(AppealFilter filter, Sight sight, int limit) {
        var condition = new Condition();
        seenBy(sight, condition);
        filter.region().ifPresent(region -> condition.add("attributes.region = :region", "region", region));
        filter.status().ifPresent(status -> condition.add("status = :status", "status", status));
        filter.category().ifPresent(category -> condition.add("attributes.category = :category", "category", category));
        filter.after().ifPresent(last -> {
            condition.add("(registeredAt, id) < (:registeredAt, :lastId)", "registeredAt", last.registeredAt());
            condition.bind("lastId", last.id());
        });
        return find(condition.text() + " order by registeredAt desc, id desc", condition.parameters())
                .page(0, limit)
                .list();
    }

    private long nextCount(int year, String region) {
        var sql = "insert into appeal_count as c (year, region, last) values (:year, :region, 1)"
                + " on conflict (year, region) do update set last = c.last + 1 returning last";
        var count = (Number) getEntityManager()
                .createNativeQuery(sql)
                .setParameter("year", year)
                .setParameter("region", region)
                .getSingleResult();
        return count.longValue();
    }

    private static void seenBy(Sight sight, Condition condition) {
        switch (sight) {
            case Sight.Territory(Scope.Republic republic) -> {}
            case Sight.Territory(Scope.Regions regions) ->
                condition.add("attributes.region in :seenRegions", "seenRegions", regions.codes());
            case Sight.Own(String subject) -> condition.add("registeredBy = :subject", "subject", subject);
            case Sight.Service() -> condition.add("status in (ACCEPTED, CLOSED)");
        }
    }

    /** A condition that grows by conjunction, with named parameters. */
    private static final class Condition {

        private final List<String> terms = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String term) {
            terms.add(term);
        }

        void add(String term, String name, Object value) {
            terms.add(term);
            bind(name, value);
        }

        void bind(String name, Object value) {
            parameters.put(name, value);
        }

        String text() {
            return String.join(" and ", terms);
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
