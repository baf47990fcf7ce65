package kz.ethnomediation.intake.notices;

import java.util.Arrays;
import java.util.Optional;

/** A fact that a text may name, by the word that stands for it between braces. */
public enum NoticeFact {
    NUMBER("number"),
    DECIDED_ON("decidedOn"),
    UNTIL("until"),
    MEETING_AT("at"),
    PLACE("place"),
    OFFICE("office"),
    COMPETENT_BODY("competentBody"),
    BODY_NAME("bodyName"),
    GROUND("ground");

    private final String placeholder;

    NoticeFact(String placeholder) {
        this.placeholder = placeholder;
    }

    /** Whether it is a code, which each language has its own words for. */
    boolean isCode() {
        return this == OFFICE || this == COMPETENT_BODY || this == GROUND;
    }

    /** Whether an SMS may name it: it has a bounded length, and nobody who reads along learns of the matter by it. */
    boolean isForSms() {
        return switch (this) {
            case NUMBER, DECIDED_ON, UNTIL, MEETING_AT -> true;
            case PLACE, OFFICE, COMPETENT_BODY, BODY_NAME, GROUND -> false;
        };
    }

    /** Under what the words for {@code code} are listed, for instance {@code ground.OTHER}. */
    String keyOf(String code) {
        return placeholder + "." + code;
    }

    /** The fact that {@code placeholder} stands for, if there is one. */
    static Optional<NoticeFact> named(String placeholder) {
        return Arrays.stream(values())
                .filter(fact -> fact.placeholder.equals(placeholder))
                .findFirst();
    }
}
