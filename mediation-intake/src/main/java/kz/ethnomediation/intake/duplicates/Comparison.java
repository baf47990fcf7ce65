package kz.ethnomediation.intake.duplicates;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.Likeness;

/** A new appeal beside an earlier one: what speaks for their being one matter or one person's. */
final class Comparison {

    private final Newcomer newcomer;
    private final Matter matter;
    private final Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    private boolean certain;

    private Comparison(Newcomer newcomer, Matter matter) {
        this.newcomer = newcomer;
        this.matter = matter;
    }

    static Comparison of(Newcomer newcomer, Matter matter) {
        var comparison = new Comparison(newcomer, matter);
        comparison.compare();
        return comparison;
    }

    private void compare() {
        matter.applicants().map(newcomer.applicant()::likeness).forEach(this::samePerson);
        if (anyAlike(newcomer.others().stream(), matter.others())) {
            found.add(Evidence.SAME_COUNTERPART);
        }
        if (anyAlike(Stream.of(newcomer.applicant()), matter.others())
                && anyAlike(newcomer.others().stream(), matter.applicants())) {
            found.add(Evidence.SIDES_SWAPPED);
        }
        addIf(areEqual(newcomer.category(), matter.category()), Evidence.SAME_CATEGORY);
        addIf(areEqual(newcomer.district(), matter.district()), Evidence.SAME_DISTRICT);
        addIf(matter.isOpen(), Evidence.OPEN_MATTER);
        addIf(!matter.isOpen() && isSameSubject(), Evidence.REPEAT);
    }

    private void samePerson(Likeness likeness) {
        certain = likeness.isCertain();
        addIf(likeness.number(), Evidence.SAME_NUMBER);
        addIf(likeness.document() && certain, Evidence.SAME_DOCUMENT);
        addIf(likeness.phone(), Evidence.SAME_PHONE);
        if (likeness.otherNumber()) {
            return;
        }
        switch (likeness.name()) {
            case WHOLE -> found.add(Evidence.WHOLE_NAME);
            case NAME -> found.add(Evidence.NAME);
            case INITIAL -> found.add(Evidence.SURNAME_AND_INITIAL);
            case NONE -> {}
        }
    }

    /** The same counterpart, or none known on one side and the same category. */
    private boolean isSameSubject() {
        var nobodyKnown =
                newcomer.others().isEmpty() || matter.others().findAny().isEmpty();
        return found.contains(Evidence.SAME_COUNTERPART) || (nobodyKnown && found.contains(Evidence.SAME_CATEGORY));
    }

    private static boolean anyAlike(Stream<Description> some, Stream<Description> others) {
        var all = others.toList();
        return some.anyMatch(one -> all.stream().map(one::likeness).anyMatch(Comparison::isOneAndTheSame));
    }

    private static boolean isOneAndTheSame(Likeness likeness) {
        return likeness.isProbable() || (likeness.phone() && !likeness.otherNumber());
    }

    private void addIf(boolean holds, Evidence evidence) {
        if (holds) {
            found.add(evidence);
        }
    }

    private static boolean areEqual(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }

    Matter matter() {
        return matter;
    }

    /** Whether a state number or a paper says that the applicants are one person. */
    boolean isCertain() {
        return certain;
    }

    int points() {
        return found.stream().mapToInt(Evidence::points).sum();
    }

    boolean isEnough() {
        return points() >= Evidence.ENOUGH;
    }

    Set<Reason> reasons() {
        return found.stream()
                .map(Evidence::reason)
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)), Collections::unmodifiableSet));
    }
}
