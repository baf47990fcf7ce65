package kz.ethnomediation.platform.testkit.fuzz;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a run sent and got, in figures, and every answer that must not stand. */
public final class FuzzReport {

    private static final int SHOWN = 60;

    private final FuzzPlan plan;
    private final Map<String, Map<Integer, Integer>> statusesByKind = new TreeMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> operations;
    private final Set<String> changes = new LinkedHashSet<>();
    private int valid;
    private int validTaken;
    private int broken;
    private Duration taken = Duration.ZERO;

    FuzzReport(FuzzPlan plan, List<Operation> operations) {
        this.plan = plan;
        this.operations = operations.stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    void countValid(Operation operation, Answer answer) {
        valid++;
        if (answer.isSuccess()) {
            validTaken++;
            reached.add(operation.name());
        }
    }

    void countBroken(Broken sent, Answer answer) {
        broken++;
        statusesByKind.computeIfAbsent(sent.kind(), _ -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
    }

    int sent() {
        return valid + broken;
    }

    void add(Finding finding) {
        var key = finding.operation() + " | " + finding.fault();
        findings.putIfAbsent(key, finding);
        times.merge(key, 1, Integer::sum);
    }

    void changed(String what) {
        changes.add(what);
    }

    void took(Duration time) {
        taken = time;
    }

    /** Every kind of wrong answer once, with a request that gave it. */
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** What requests that were all refused have changed all the same. */
    public Set<String> changes() {
        return Set.copyOf(changes);
    }

    /** The operations of which no request was taken, so that only their refusals were seen. */
    public Set<String> notReached() {
        var missed = new TreeSet<>(operations);
        missed.removeAll(reached);
        return missed;
    }

    public int broken() {
        return broken;
    }

    /** Fails where any answer must not stand, or where refused requests have changed something. */
    public void mustBeClean() {
        if (!findings.isEmpty() || !changes.isEmpty()) {
            throw new AssertionError(this);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder(figures());
        notReached()
                .forEach(missed -> text.append("  not taken: ").append(missed).append('\n'));
        changes.forEach(change ->
                text.append("  CHANGED by refused requests: ").append(change).append('\n'));
        text.append("  %d wrong answers of %d kinds%n"
                .formatted(times.values().stream().mapToInt(Integer::intValue).sum(), findings.size()));
        findings.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry ->
                        text.append("  WRONG ×%d %s%n".formatted(times.get(entry.getKey()), entry.getValue())));
        return text.toString();
    }

    private String figures() {
        var text = new StringBuilder();
        text.append("fuzz: seed %d, %d broken and %d valid requests (%d taken), %d/s, %d of %d operations taken%n"
                .formatted(
                        plan.seed(),
                        broken,
                        valid,
                        validTaken,
                        sent() * 1_000L / Math.max(1, taken.toMillis()),
                        reached.size(),
                        operations.size()));
        statusesByKind.forEach((kind, statuses) -> text.append("  %-34s %s%n".formatted(kind, statuses)));
        return text.toString();
    }
}
