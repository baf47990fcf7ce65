package kz.ethnomediation.cases.mediators;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;

/** The standings of a test, in memory. */
public final class InMemoryMediatorStandings implements MediatorStandings {

    private final Set<Standing> kept = new LinkedHashSet<>();
    private final Set<Standing> restated = new LinkedHashSet<>();

    /** Of two that are equal, the one that was told later is the latest. */
    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::effectiveOn).thenComparingLong(Standing::sequence);

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
    public void restate(List<Standing> standings) {
        var known = kept.stream()
                .anyMatch(other -> standings.stream()
                        .anyMatch(standing -> other.mediatorId().equals(standing.mediatorId())
                                && other.sequence() == standing.sequence()));
        if (!known) {
            kept.addAll(standings);
            restated.addAll(standings);
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
                .filter(standing -> restated.stream()
                        .noneMatch(later ->
                                later.mediatorId().equals(mediatorId) && later.sequence() > standing.sequence()))
                .reduce((one, other) -> ORDER.compare(one, other) > 0 ? one : other)
                .filter(latest -> latest.status() == MediatorStatus.ACTIVE)
                .isPresent();
    }
}
