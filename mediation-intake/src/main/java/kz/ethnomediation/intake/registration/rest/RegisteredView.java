package kz.ethnomediation.intake.registration.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.appeals.Resemblances.Resemblance;
import kz.ethnomediation.intake.appeals.Warning;
import kz.ethnomediation.intake.handling.rest.Refusals;
import kz.ethnomediation.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** The answer to a registration: what goes on the receipt, nothing of what the person said. */
record RegisteredView(
        UUID id,
        String number,
        AppealStatus status,
        Instant registeredAt,
        @Nullable LocalDate answerBy,
        Receipt receipt,
        List<Remark> warnings) {

    private static final String PREFIX = "urn:ethnomediation:warning:";

    /**
     * Something to know of the registration.
     *
     * @param type for a step that was not taken the problem that the single call would answer
     * @param code what is odd about a number
     * @param resembles an earlier appeal that may be the same matter
     */
    record Remark(
            URI type,
            @Nullable String pointer,
            @Nullable String code,
            @Nullable Earlier resembles) {}

    /** An earlier appeal and why it is shown. */
    record Earlier(UUID appealId, String number, List<Reason> reasons) {

        static Earlier of(Resemblance resemblance) {
            return new Earlier(
                    resemblance.appealId(), resemblance.number(), List.copyOf(new TreeSet<>(resemblance.reasons())));
        }
    }

    /**
     * What the applicant takes home. Its name of the person who took the appeal in is left to the receipt itself: this answer
     * is kept for replays and holds no personal data.
     *
     * @param acceptedBy login of who took the appeal in; absent where that was somebody else than the caller
     * @param verifyUrl where anybody who has the code can see that the receipt is genuine
     */
    record Receipt(String code, @Nullable String acceptedBy, URI verifyUrl) {}

    static RegisteredView of(Appeal appeal, List<Warning> warnings, URI verifyUrl, Caller caller) {
        var origin = appeal.origin();
        var acceptedBy = caller.subject().equals(origin.registeredBy()) ? caller.login() : null;
        return new RegisteredView(
                appeal.id(),
                appeal.number().text(),
                appeal.status(),
                origin.registeredAt(),
                appeal.answerBy().orElse(null),
                new Receipt(origin.receiptCode(), acceptedBy, verifyUrl),
                warnings.stream().map(RegisteredView::remark).toList());
    }

    private static Remark remark(Warning warning) {
        return switch (warning) {
            case Warning.StepNotTaken(var reason) ->
                new Remark(Refusals.of(reason).type().uri(), "/acceptance", null, null);
            case Warning.OddNumber(var pointer, var code) ->
                new Remark(URI.create(PREFIX + "odd-number"), pointer, code, null);
            case Warning.Resembles(var earlier) ->
                new Remark(URI.create(PREFIX + "resembles"), null, null, Earlier.of(earlier));
        };
    }
}
