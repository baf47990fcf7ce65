package kz.ethnomediation.intake.subjects;

import java.util.UUID;

/** How the officer says whom a request is about. Personal data: never printed, logged or kept. */
public sealed interface Meant {

    /** Whoever has this state number, wherever it was given. */
    record ByIin(String iin) implements Meant {

        @Override
        public String toString() {
            return "ByIin[]";
        }
    }

    /** The applicant of this appeal, as whoever has the receipt. */
    record ByReceipt(String number, String code) implements Meant {

        @Override
        public String toString() {
            return "ByReceipt[]";
        }
    }

    /** Whom an earlier request was about: after an erasure that one service did not carry out, no number leads to the person any more. */
    record ByRequest(UUID requestId) implements Meant {}

    /** A mediator of the register. */
    record ByMediator(UUID mediatorId) implements Meant {}
}
