package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AlmatyDay;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.intake.tasks.TaskSource;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/**
 * What has to be done about signals: to look at one, to answer one, to look again whether the calm holds, to close one. An
 * escalated one is how the regional coordinator is informed (design §3, "to inform").
 */
@ApplicationScoped
class SignalTasks implements TaskSource {

    private final Signals signals;

    SignalTasks(Signals signals) {
        this.signals = signals;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        var sight = SignalSight.of(caller);
        var toAnswer = signals.unanswered(sight, limit).stream()
                .map(signal -> task(signal, unansweredKind(signal), dayOfReply(signal), replyBy(signal)));
        var toSettle = signals.calm(sight, limit).stream()
                .map(signal -> task(signal, calmKind(signal), signal.controlDueOn(), Optional.empty()));
        return Stream.concat(toAnswer, toSettle).toList();
    }

    /** Whoever is named may hold any role of a person. */
    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.OPERATOR,
                Roles.MEDIATOR,
                Roles.OFFICE_HEAD,
                Roles.REGIONAL_COORDINATOR,
                Roles.COUNCIL_VIEWER,
                Roles.REGISTER_KEEPER,
                Roles.STATISTICIAN,
                Roles.DPO,
                Roles.AUDITOR,
                Roles.ADMIN);
    }

    private static Task task(Signal signal, String kind, Optional<LocalDate> dueOn, Optional<Instant> dueAt) {
        return new Task(
                kind,
                "/api/v1/signals/" + signal.id(),
                signal.warning().place().region(),
                dueOn,
                dueAt,
                signal.lastFactAt(),
                role(signal));
    }

    private static Optional<LocalDate> dayOfReply(Signal signal) {
        return replyBy(signal).map(AlmatyDay::of);
    }

    private static Optional<Instant> replyBy(Signal signal) {
        return Optional.of(signal.duty().replyBy());
    }

    private static String unansweredKind(Signal signal) {
        if (signal.state() == SignalState.RAISED) {
            return "signal-to-verify";
        }
        return signal.escalatedTo()
                .map(level -> switch (level) {
                    case REGION -> "signal-escalated";
                    case REPUBLIC -> "signal-escalated-to-the-republic";
                })
                .orElse("signal-to-answer");
    }

    private static String calmKind(Signal signal) {
        return signal.state() == SignalState.STABLE && signal.controlDueOn().isPresent()
                ? "signal-to-look-at-again"
                : "signal-to-close";
    }

    private static String role(Signal signal) {
        return switch (signal.duty().responder().kind()) {
            case OFFICE_HEAD -> Roles.OFFICE_HEAD;
            case REGIONAL_COORDINATOR -> Roles.REGIONAL_COORDINATOR;
            case NAMED_PERSON -> Task.NAMED;
        };
    }
}
