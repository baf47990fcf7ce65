package kz.ethnomediation.intake.persons;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.codes.Sex;

/** The individual identification number of a person (ЖСН, ИИН): birth date, century with sex, serial, check digit. */
public record Iin(String digits) implements IdentityNumber {

    private static final int FIRST_CENTURY = 1800;
    private static final int LEAP_CENTURY = 2000;

    public Iin {
        digits = CheckDigit.proven(digits);
    }

    @Override
    public Set<Doubt> doubts() {
        if (Bin.isShapedLike(digits)) {
            return EnumSet.of(Doubt.SHAPED_LIKE_BIN);
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        if (number(2, 4) < 1 || number(2, 4) > 12) {
            doubts.add(Doubt.IMPOSSIBLE_MONTH);
        } else if (date(century().orElse(LEAP_CENTURY)).isEmpty()) {
            doubts.add(Doubt.IMPOSSIBLE_DAY);
        }
        if (century().isEmpty()) {
            doubts.add(Doubt.UNKNOWN_KIND_DIGIT);
        }
        return doubts;
    }

    /** The same, and where the number tells of another birth date or sex than the person does. */
    public Set<Doubt> doubts(Optional<LocalDate> bornOn, Optional<Sex> sex) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(doubts());
        if (bornOn.isPresent() && bornOn().isPresent() && !bornOn.equals(bornOn())) {
            doubts.add(Doubt.OTHER_BIRTH_DATE);
        }
        if (sex.isPresent() && sex().isPresent() && !sex.equals(sex())) {
            doubts.add(Doubt.OTHER_SEX);
        }
        return doubts;
    }

    /** The birth date that the digits tell, where they tell one; a hint, not a fact. */
    public Optional<LocalDate> bornOn() {
        return century().flatMap(this::date);
    }

    /** The sex that the seventh digit tells; a hint, not a fact. */
    public Optional<Sex> sex() {
        return century().map(known -> number(6, 7) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /** Seventh digit: 1 and 2 are men and women of the 1800s, 3 and 4 of the 1900s, 5 and 6 of the 2000s. */
    private Optional<Integer> century() {
        var kind = number(6, 7);
        return kind < 1 || kind > 6 ? Optional.empty() : Optional.of(FIRST_CENTURY + (kind - 1) / 2 * 100);
    }

    private Optional<LocalDate> date(int century) {
        try {
            return Optional.of(LocalDate.of(century + number(0, 2), number(2, 4), number(4, 6)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    @Override
    public String toString() {
        return "Iin[" + masked() + "]";
    }
}
