package kz.ethnomediation.cases.mediators.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;
import kz.ethnomediation.cases.mediators.MediatorStandings;

/** The standings in the database. */
@ApplicationScoped
class PanacheMediatorStandings implements MediatorStandings, PanacheRepositoryBase<StandingRow, StandingRow.Key> {

    @Override
    public void add(Standing standing) {
        if (findByIdOptional(new StandingRow.Key(standing.mediatorId(), standing.sequence()))
                .isEmpty()) {
            persist(new StandingRow(standing));
        }
    }

    @Override
    public boolean knows(UUID mediatorId) {
        return count("key.mediatorId", mediatorId) > 0;
    }

    @Override
    public boolean isActiveOn(UUID mediatorId, LocalDate day) {
        return find(
                        "key.mediatorId = ?1 and effectiveOn <= ?2 order by effectiveOn desc, key.sequence desc",
                        mediatorId,
                        day)
                .firstResultOptional()
                .filter(latest -> latest.status() == MediatorStatus.ACTIVE)
                .isPresent();
    }
}
