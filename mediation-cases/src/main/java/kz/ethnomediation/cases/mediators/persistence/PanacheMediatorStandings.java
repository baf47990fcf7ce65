package kz.ethnomediation.cases.mediators.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;
import kz.ethnomediation.cases.mediators.MediatorStandings;

/** The standings in the database. */
@ApplicationScoped
class PanacheMediatorStandings implements MediatorStandings, PanacheRepositoryBase<StandingRow, StandingRow.Key> {

    private static final String IN_FORCE = """
        from StandingRow standing
        where standing.key.mediatorId = ?1 and standing.effectiveOn <= ?2
          and not exists (
            from StandingRow later
            where later.key.mediatorId = ?1 and later.restates and later.key.sequence > standing.key.sequence)
        order by standing.effectiveOn desc, standing.key.sequence desc, standing.key.place desc
        """;

    @Override
    public void add(Standing standing) {
        if (!has(standing)) {
            persist(new StandingRow(standing, 0, false));
        }
    }

    @Override
    public void restate(List<Standing> standings) {
        if (standings.stream().anyMatch(this::has)) {
            return;
        }
        for (var place = 0; place < standings.size(); place++) {
            persist(new StandingRow(standings.get(place), place, true));
        }
    }

    private boolean has(Standing standing) {
        return findByIdOptional(new StandingRow.Key(standing.mediatorId(), standing.sequence(), 0))
                .isPresent();
    }

    @Override
    public boolean knows(UUID mediatorId) {
        return count("key.mediatorId", mediatorId) > 0;
    }

    @Override
    public boolean isActiveOn(UUID mediatorId, LocalDate day) {
        return find(IN_FORCE, mediatorId, day)
                .firstResultOptional()
                .filter(latest -> latest.status() == MediatorStatus.ACTIVE)
                .isPresent();
    }
}
