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
    GROUND("ground");

    private final String placeholder;

    NoticeFact(String placeholder) {
        this.placeholder = placeholder;
    }

    /** Whether it is a code, which each language has its own words for. */
    boolean isCode() {
        return this == COMPETENT_BODY || this == GROUND;
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
