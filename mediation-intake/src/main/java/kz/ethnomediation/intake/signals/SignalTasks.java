package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.intake.tasks.TaskSource;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * What has to be done about signals: to look at one, to answer one, to do more about one that is still tense, to look again
 * whether the calm holds, to close one. An escalated one is how the regional coordinator is informed (design §3, "to inform").
 */
@ApplicationScoped
class SignalTasks implements TaskSource {

    private final Signals signals;
    private final SignalPolicies policies;

    SignalTasks(Signals signals, SignalPolicies policies) {
        this.signals = signals;
        this.policies = policies;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        var sight = SignalSight.of(caller);
        var toAnswer = signals.unanswered(sight, limit).stream()
                .map(signal -> task(
                        signal, unansweredKind(signal), Due.at(signal.duty().replyBy())));
        var policy = policies.inForce(today);
        var toGoOn = signals.stillTense(sight, limit).stream()
                .map(signal -> task(signal, "signal-still-tense", Due.at(lookAgainBy(signal, policy))));
        var toSettle = signals.calm(sight, limit).stream()
                .map(signal -> task(signal, calmKind(signal), Due.on(signal.controlDueOn())));
        return Stream.of(toAnswer, toGoOn, toSettle).flatMap(tasks -> tasks).toList();
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

    private static Task task(Signal signal, String kind, Due due) {
        return new Task(
                kind,
                "/api/v1/signals/" + signal.id(),
                signal.warning().place().region(),
                due.on(),
                due.at(),
                signal.lastFactAt(),
                role(signal));
    }

    /** By the end of a day, or at a moment of it. */
    private record Due(Optional<LocalDate> on, Optional<Instant> at) {

        static Due on(Optional<LocalDate> day) {
            return new Due(day, Optional.empty());
        }

        static Due at(Instant moment) {
            return new Due(Optional.of(AlmatyDay.of(moment)), Optional.of(moment));
        }
    }

    /** What was done and was not enough leaves as much time again as the answer had. */
    private static Instant lookAgainBy(Signal signal, SignalPolicy policy) {
        return policy.level(signal.tension()).replyBy(signal.lastFactAt());
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
