package kz.ethnomediation.registry.mediators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Everything that was ever recorded of the steps of one entry, in the order of recording. What stands is what was said last of each
 * step, without those that were withdrawn; the numbers of what stands are also the order of its days.
 */
public record StatusHistory(List<StatusChange> changes) {

    public StatusHistory {
        changes = List.copyOf(changes);
    }

    /** The steps as the register says them, by their numbers. */
    public List<StandingStep> standing() {
        var steps = new TreeMap<Integer, StandingStep>();
        for (var ordinal = 0; ordinal < changes.size(); ordinal++) {
            var change = changes.get(ordinal);
            var corrected = change.corrects();
            int number = corrected == null ? ordinal : corrected;
            if (change.withdrawn()) {
                steps.remove(number);
            } else {
                steps.put(number, new StandingStep(number, ordinal, change));
            }
        }
        return List.copyOf(steps.values());
    }

    /** The step that was taken last; there is one, for the entry into the register cannot be withdrawn. */
    public StandingStep last() {
        return standing().getLast();
    }

    /** The intervals that the standing steps begin, in their order. */
    public List<StatusInterval> intervals() {
        var steps = standing();
        return IntStream.range(0, steps.size())
                .mapToObj(at -> new StatusInterval(steps.get(at).change(), startOf(steps, at + 1)))
                .toList();
    }

    /** The interval that holds {@code day}; of two steps on one day the later one holds it. Empty before the entry. */
    public Optional<StatusInterval> on(LocalDate day) {
        return intervals().reversed().stream()
                .filter(interval -> !interval.change().effectiveOn().isAfter(day))
                .findFirst();
    }

    /** What the register said of the steps at the moment. */
    public StatusHistory knownAt(Instant moment) {
        return new StatusHistory(changes.stream()
                .takeWhile(change -> !change.recordedAt().isAfter(moment))
                .toList());
    }

    /** Whether the mediator was in the register, as the report counts him, on {@code day} (domain rule 34). */
    public boolean isActiveOn(LocalDate day) {
        return on(day).filter(held -> held.status().isEntitled()).isPresent();
    }

    private static Optional<LocalDate> startOf(List<StandingStep> steps, int at) {
        return at < steps.size() ? Optional.of(steps.get(at).change().effectiveOn()) : Optional.empty();
    }
}
