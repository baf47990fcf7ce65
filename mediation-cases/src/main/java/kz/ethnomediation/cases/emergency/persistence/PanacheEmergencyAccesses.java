package kz.ethnomediation.cases.emergency.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import kz.ethnomediation.cases.emergency.EmergencyAccesses;
import kz.ethnomediation.cases.emergency.EmergencySight;

/** The emergency accesses in the database. */
@ApplicationScoped
@Transactional
class PanacheEmergencyAccesses implements EmergencyAccesses, PanacheRepositoryBase<EmergencyAccess, UUID> {

    @Override
    public void add(EmergencyAccess taken) {
        persist(taken);
    }

    @Override
    public boolean isInForce(UUID caseId, String person, Instant sealedAt, Instant now) {
        var running = "caseId = ?1 and person = ?2 and beginsAt >= ?3 and beginsAt <= ?4 and endsAt > ?4";
        return count(running, caseId, person, sealedAt, now) > 0;
    }

    @Override
    public Optional<EmergencyAccess> byId(UUID id, EmergencySight sight) {
        var asked = Condition.of(sight).and("id = :id", "id", id);
        return find(asked.text(), asked.parameters()).firstResultOptional();
    }

    @Override
    public Optional<EmergencyAccess> forReview(UUID id, EmergencySight sight) {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))", Integer.class)
                .setParameter("id", "emergency access " + id)
                .getSingleResult();
        return byId(id, sight);
    }

    @Override
    public List<EmergencyAccess> list(
            Optional<Boolean> reviewed, Optional<UUID> after, EmergencySight sight, int shown) {
        var asked = Condition.of(sight);
        if (reviewed.isPresent()) {
            asked = asked.and(reviewed.get() ? "review is not null" : "review is null");
        }
        if (after.isPresent()) {
            asked = asked.and("id < :after", "after", after.get());
        }
        return find(asked.text() + " order by id desc", asked.parameters())
                .page(0, shown + 1)
                .list();
    }

    @Override
    public List<EmergencyAccess> toReview(EmergencySight sight, int limit) {
        var asked = Condition.ofOthers(sight).and("review is null");
        return find(asked.text() + " order by reviewBy, id", asked.parameters())
                .page(0, limit)
                .list();
    }

    /** A sight as a condition, with its parameters. */
    private record Condition(String text, Map<String, Object> parameters) {

        static Condition of(EmergencySight sight) {
            var others = ofOthers(sight);
            return new Condition("(person = :person or (" + others.text + "))", others.parameters);
        }

        static Condition ofOthers(EmergencySight sight) {
            var second = new Condition(
                    "person <> :person" + (sight.seesAll() ? "" : " and sealedBy = :person"),
                    Map.of("person", sight.person()));
            return sight.regions()
                    .map(regions -> regions.codes().isEmpty()
                            ? second.and("1 = 0")
                            : second.and("region in (:regions)", "regions", regions.codes()))
                    .orElse(second);
        }

        Condition and(String more) {
            return new Condition(text + " and " + more, parameters);
        }

        Condition and(String more, String name, Object value) {
            var known = new HashMap<>(parameters);
            known.put(name, value);
            return new Condition(text + " and " + more, known);
        }
    }
}
