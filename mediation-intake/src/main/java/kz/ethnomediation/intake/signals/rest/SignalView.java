package kz.ethnomediation.intake.signals.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ActingBody;
import kz.ethnomediation.intake.codes.EvidenceGrade;
import kz.ethnomediation.intake.codes.RiskFactor;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.Signal;
import kz.ethnomediation.intake.signals.SignalHistory;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.SignalSight.Depth;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.SignalWords;
import org.jspecify.annotations.Nullable;

/**
 * A signal as its reader may see it: where it stands and what was done about it for everybody who sees it at all, its
 * content for those who act on it, and who raised it for the regional coordinator.
 */
record SignalView(
        UUID id,
        SignalState state,
        PlaceView place,
        RiskFactor kind,
        Instant raisedAt,
        Instant replyBy,
        boolean overdue,
        @Nullable EscalationLevel escalatedTo,
        @Nullable SignalResult result,
        @Nullable List<ResponseLine> responses,
        @Nullable SignalContent content,
        @Nullable String raisedBy) {

    /** The place; its words belong to the content. */
    record PlaceView(
            String region,
            @Nullable String district,
            @Nullable String text) {

        @Override
        public String toString() {
            return "PlaceView[" + region + "]";
        }
    }

    /** One answer in codes. */
    record ResponseLine(Instant respondedAt, List<String> actions, String result) {}

    /** Who owes the answer. */
    record ResponderView(Responder.Kind kind, @Nullable String login) {}

    /**
     * What only those see who act on it.
     *
     * @param erased true where its words are erased for good
     */
    record SignalContent(
            @Nullable String words,
            @Nullable Boolean erased,
            @Nullable Integer tension,
            ResponderView responder,
            @Nullable RaisedFor raisedFor,
            @Nullable ActingBody mustAct,
            @Nullable EvidenceGrade evidence,
            @Nullable LocalDate occurredOn,
            List<UUID> appealIds,
            @Nullable LocalDate controlDueOn,
            String policy) {

        @Override
        public String toString() {
            return "SignalContent[]";
        }
    }

    /** The body that it was raised for. */
    record RaisedFor(String kind, @Nullable UUID organisationId) {}

    /**
     * What belongs to the whole signal beside its own fields.
     *
     * @param said empty where it is erased
     */
    record Whole(Optional<SignalWords> said, List<SignalHistory.Entry> history) {}

    /** The whole signal with its answers. */
    static SignalView of(Signal signal, Whole whole, SignalSight sight, Instant now) {
        var answers = whole.history().stream()
                .filter(entry -> entry.verb().equals("responded"))
                .map(entry -> new ResponseLine(
                        entry.occurredAt(), entry.actions(), entry.code().orElseThrow()))
                .toList();
        return of(signal, answers, sight, now, whole);
    }

    /** A line of a list, and the answer to a verb: without words and without persons. */
    static SignalView line(Signal signal, SignalSight sight, Instant now) {
        return of(signal, null, sight, now, null);
    }

    private static SignalView of(
            Signal signal,
            @Nullable List<ResponseLine> answers,
            SignalSight sight,
            Instant now,
            @Nullable Whole whole) {
        // A verb may have taken the signal out of the sight of whoever took it; that person sees its progress.
        var depth = sight.depth(signal).orElse(Depth.PROGRESS);
        var place = signal.warning().place();
        var inside = depth != Depth.PROGRESS;
        return new SignalView(
                signal.id(),
                signal.state(),
                new PlaceView(
                        place.region(),
                        place.district(),
                        inside ? said(whole).map(SignalWords::placeText).orElse(null) : null),
                signal.warning().riskFactor(),
                signal.raisedAt(),
                signal.duty().replyBy(),
                signal.isOverdue(now),
                signal.escalatedTo().orElse(null),
                signal.result().orElse(null),
                answers,
                inside ? content(signal, whole) : null,
                whole != null && depth == Depth.RAISER ? signal.raiser().login() : null);
    }

    private static Optional<SignalWords> said(@Nullable Whole whole) {
        return Optional.ofNullable(whole).flatMap(Whole::said);
    }

    private static SignalContent content(Signal signal, @Nullable Whole whole) {
        var warning = signal.warning();
        var origin = warning.origin();
        var responder = signal.duty().responder();
        return new SignalContent(
                said(whole).map(SignalWords::words).orElse(null),
                (whole != null && whole.said().isEmpty()) ? true : null,
                signal.tension().orElse(null),
                new ResponderView(responder.kind(), whole == null ? null : responder.login()),
                origin.raisedFor() == null
                        ? null
                        : new RaisedFor(origin.raisedFor().name(), origin.organisationId()),
                origin.mustAct(),
                origin.evidence(),
                warning.occurredOn(),
                warning.appealIds(),
                signal.controlDueOn().orElse(null),
                signal.duty().policy());
    }

    @Override
    public String toString() {
        return "SignalView[" + id + "]";
    }
}
