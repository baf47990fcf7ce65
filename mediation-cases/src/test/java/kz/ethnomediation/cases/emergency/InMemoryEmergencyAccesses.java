package kz.ethnomediation.cases.emergency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The emergency accesses of a test, in memory. */
public final class InMemoryEmergencyAccesses implements EmergencyAccesses {

    private final List<EmergencyAccess> kept = new ArrayList<>();

    @Override
    public void add(EmergencyAccess taken) {
        kept.add(taken);
    }

    @Override
    public boolean isInForce(UUID caseId, String person, Instant sealedAt, Instant now) {
        return kept.stream()
                .filter(access ->
                        access.caseId().equals(caseId) && access.person().equals(person))
                .anyMatch(access -> access.isInForce(now) && !access.beginsAt().isBefore(sealedAt));
    }

    @Override
    public Optional<EmergencyAccess> byId(UUID id, EmergencySight sight) {
        return seen(sight).filter(access -> access.id().equals(id)).findFirst();
    }

    @Override
    public Optional<EmergencyAccess> forReview(UUID id, EmergencySight sight) {
        return byId(id, sight);
    }

    @Override
    public List<EmergencyAccess> list(
            Optional<Boolean> reviewed, Optional<UUID> after, EmergencySight sight, int shown) {
        return seen(sight)
                .filter(access -> reviewed.stream()
                        .allMatch(wanted -> wanted == access.reviewedAt().isPresent()))
                .filter(access ->
                        after.stream().allMatch(last -> access.id().toString().compareTo(last.toString()) < 0))
                .sorted(Comparator.comparing(
                                (EmergencyAccess access) -> access.id().toString())
                        .reversed())
                .limit(shown + 1L)
                .toList();
    }

    @Override
    public List<EmergencyAccess> toReview(EmergencySight sight, int limit) {
        return kept.stream()
                .filter(access -> !access.person().equals(sight.person()) && sight.mayReview(access))
                .filter(access -> access.reviewedAt().isEmpty())
                .sorted(Comparator.comparing(EmergencyAccess::reviewBy))
                .limit(limit)
                .toList();
    }

    private Stream<EmergencyAccess> seen(EmergencySight sight) {
        return kept.stream().filter(sight::covers);
    }
}
