package kz.ethnomediation.registry.seats;

import java.time.LocalDate;
import java.util.UUID;

/** The answer about a seat. A refusal is a value: nothing was kept. */
public sealed interface SeatOutcome {

    /** It is on record. */
    record Recorded(UUID seat) implements SeatOutcome {}

    /** No such organisation, or no such seat, that is the caller's to write. */
    record Unknown() implements SeatOutcome {}

    /** The person sits there on some of these days already, in the seat of this id. */
    record Overlap(UUID seat) implements SeatOutcome {}

    /** It has been left already. */
    record LeftAlready(LocalDate until) implements SeatOutcome {}

    /** The organisation was not open on the day. */
    record NotOpen(String pointer) implements SeatOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements SeatOutcome {}
}
