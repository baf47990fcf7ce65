package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was ever written down of an organisation. What stands is what no later record replaces; on a day counts the last
 * standing change of a kind by then.
 */
public record OrganisationHistory(List<RecordedChange> changes) {

    public OrganisationHistory {
        changes = List.copyOf(changes);
    }

    /** The changes that no later one replaces, by day. */
    public List<RecordedChange> standing() {
        var replaced = changes.stream()
                .flatMapToInt(change -> change.replaces().stream())
                .boxed()
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> !replaced.contains(change.ordinal()))
                .sorted(RecordedChange.BY_DAY)
                .toList();
    }

    /** Whether it is open on the day. */
    public boolean isOpenOn(LocalDate day) {
        return openSpans().stream().anyMatch(span -> span.covers(day));
    }

    /** The stretches of days in which it is open, in their order; none of them overlaps another. */
    public List<Span> openSpans() {
        var spans = new ArrayList<Span>();
        var life = life().toList();
        for (var at = 0; at < life.size(); at++) {
            if (life.get(at).change() instanceof Change.Opened) {
                var until = at + 1 < life.size()
                        ? Optional.of(life.get(at + 1).effectiveOn())
                        : Optional.<LocalDate>empty();
                spans.add(new Span(life.get(at).effectiveOn(), until));
            }
        }
        return spans;
    }

    /** The opening or the closure that says on the day whether it is open; empty before the first opening. */
    Optional<RecordedChange> lifeOn(LocalDate day) {
        return lastBy(life().toList(), day);
    }

    /** Its name on the day; before the first name that name, for it has never been without one. */
    public Optional<OrganisationName> nameOn(LocalDate day) {
        var named = of(ChangeKind.NAMED);
        return lastBy(named, day)
                .or(() -> named.stream().findFirst())
                .flatMap(change ->
                        change.change() instanceof Change.Named(var name) ? Optional.of(name) : Optional.empty());
    }

    /** The parent under which it is on the day. */
    public Optional<OrganisationId> parentOn(LocalDate day) {
        return lastBy(of(ChangeKind.PLACED), day)
                .flatMap(change -> change.change() instanceof Change.Placed(var parent) ? parent : Optional.empty());
    }

    /** How it is reached on the day. */
    public Optional<Contact> contactOn(LocalDate day) {
        return lastBy(of(ChangeKind.REACHED), day)
                .flatMap(change -> change.change() instanceof Change.Reached(var contact)
                        ? Optional.of(contact)
                        : Optional.empty());
    }

    /** From when until when which parent stands. */
    public List<ParentSpan> parents() {
        var placed = of(ChangeKind.PLACED);
        var spans = new ArrayList<ParentSpan>();
        for (var at = 0; at < placed.size(); at++) {
            var from = placed.get(at).effectiveOn();
            var until = at + 1 < placed.size()
                    ? Optional.of(placed.get(at + 1).effectiveOn())
                    : Optional.<LocalDate>empty();
            if (placed.get(at).change() instanceof Change.Placed(var parent)
                    && parent.isPresent()
                    && until.map(from::isBefore).orElse(true)) {
                spans.add(new ParentSpan(parent.get(), new Span(from, until)));
            }
        }
        return spans;
    }

    /** With one more record. */
    OrganisationHistory with(RecordedChange change) {
        return new OrganisationHistory(
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /** What is wrong with the order of openings and closures, as the code of a fault. */
    Optional<String> faultOfLife() {
        var life = life().toList();
        if (life.isEmpty() || life.getFirst().change() instanceof Change.Closed) {
            return Optional.of("closed-before-opened");
        }
        for (var at = 1; at < life.size(); at++) {
            var earlier = life.get(at - 1);
            var later = life.get(at);
            if (earlier.change().kind() == later.change().kind()) {
                return Optional.of(later.change() instanceof Change.Opened ? "open-already" : "closed-already");
            }
            if (!earlier.effectiveOn().isBefore(later.effectiveOn())) {
                return Optional.of("empty-interval");
            }
        }
        return Optional.empty();
    }

    private Stream<RecordedChange> life() {
        return standing().stream().filter(change -> change.change().kind().isOfLife());
    }

    private List<RecordedChange> of(ChangeKind kind) {
        return standing().stream()
                .filter(change -> change.change().kind() == kind)
                .toList();
    }

    private static Optional<RecordedChange> lastBy(List<RecordedChange> changes, LocalDate day) {
        return changes.stream()
                .filter(change -> !change.effectiveOn().isAfter(day))
                .reduce((_, later) -> later);
    }
}
