package kz.ethnomediation.cases.mediators;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;

/** The standings of a test, in memory. */
public final class InMemoryMediatorStandings implements MediatorStandings {

    private final Set<Standing> kept = new LinkedHashSet<>();

    @Override
    public void add(Standing standing) {
        var known = kept.stream()
                .anyMatch(other ->
                        other.mediatorId().equals(standing.mediatorId()) && other.sequence() == standing.sequence());
        if (!known) {
            kept.add(standing);
        }
    }

    @Override
    public boolean knows(UUID mediatorId) {
        return kept.stream().anyMatch(standing -> standing.mediatorId().equals(mediatorId));
    }

    @Override
    public boolean isActiveOn(UUID mediatorId, LocalDate day) {
        return kept.stream()
                .filter(standing -> standing.mediatorId().equals(mediatorId))
                .filter(standing -> !standing.effectiveOn().isAfter(day))
                .max(Comparator.comparing(Standing::effectiveOn).thenComparingLong(Standing::sequence))
                .filter(latest -> latest.status() == MediatorStatus.ACTIVE)
                .isPresent();
    }
}
