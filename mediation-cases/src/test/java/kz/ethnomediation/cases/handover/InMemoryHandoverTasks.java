package kz.ethnomediation.cases.handover;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of a test, in memory. */
public final class InMemoryHandoverTasks implements HandoverTasks {

    private final Map<UUID, HandoverTask> kept = new LinkedHashMap<>();

    @Override
    public void add(UUID caseId, Instant now) {
        kept.put(caseId, new HandoverTask(caseId, now));
    }

    @Override
    public List<UUID> claimDue(Instant now, int limit) {
        var due = kept.values().stream()
                .filter(task -> !task.dueAt().isAfter(now))
                .sorted(Comparator.comparing(HandoverTask::dueAt))
                .limit(limit)
                .toList();
        due.forEach(task -> task.claim(now));
        return due.stream().map(HandoverTask::caseId).toList();
    }

    @Override
    public void failed(UUID caseId, String failure, Instant now) {
        Optional.ofNullable(kept.get(caseId)).ifPresent(task -> task.failed(failure, now));
    }

    @Override
    public void done(UUID caseId) {
        kept.remove(caseId);
    }

    public Optional<HandoverTask> task(UUID caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }
}
