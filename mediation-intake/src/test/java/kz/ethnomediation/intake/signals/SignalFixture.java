package kz.ethnomediation.intake.signals;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.codes.RiskFactor;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/** A signal desk in memory whose clock a test can turn, with people and a policy. */
final class SignalFixture {

    /** A Saturday evening: the duty to answer keeps no office hours. */
    static final Instant RAISED = Instant.parse("2026-11-21T14:00:00Z");

    static final Duration HIGH = Duration.ofHours(4);
    static final Duration MIDDLE = Duration.ofDays(3);
    static final Duration LOW = Duration.ofDays(7);
    static final int CONTROL_DAYS = 14;

    static final SignalPolicy POLICY = new SignalPolicy(
            "2026-1",
            Map.of(
                    1, new SignalPolicy.Level(LOW, false, Optional.empty()),
                    2, new SignalPolicy.Level(LOW, false, Optional.empty()),
                    3, new SignalPolicy.Level(MIDDLE, false, Optional.of(CONTROL_DAYS)),
                    4, new SignalPolicy.Level(HIGH, true, Optional.of(CONTROL_DAYS)),
                    5, new SignalPolicy.Level(HIGH, true, Optional.of(CONTROL_DAYS))),
            new SignalPolicy.Level(MIDDLE, false, Optional.empty()));

    static final Caller COUNCIL = caller("council", Roles.COUNCIL_VIEWER, "KZ");
    static final Caller MEDIATOR = caller("mediator-61", Roles.MEDIATOR, "KZ-61");
    static final Caller HEAD = caller("head-61", Roles.OFFICE_HEAD, "KZ-61");
    static final Caller COORDINATOR = caller("coordinator-61", Roles.REGIONAL_COORDINATOR, "KZ-61");
    static final Caller REPUBLIC = caller("coordinator", Roles.REGIONAL_COORDINATOR, "KZ");
    static final Caller ELSEWHERE = caller("coordinator-75", Roles.REGIONAL_COORDINATOR, "KZ-75");

    final InMemorySignals signals = new InMemorySignals();
    Instant now = RAISED;
    private final SignalJournal journal = new SignalJournal(signals, signals);
    private final VerbOnSignal verbs = new VerbOnSignal(signals, day -> POLICY, journal, () -> now);
    final VerifySignal verifySignal = new VerifySignal(verbs);
    final DismissSignal dismissSignal = new DismissSignal(verbs);
    final EscalateSignal escalateSignal = new EscalateSignal(verbs);
    final RespondToSignal respondToSignal = new RespondToSignal(verbs);
    final CloseSignal closeSignal = new CloseSignal(verbs);

    static Caller caller(String login, String role, String... regions) {
        return new Caller(
                "subject-" + login,
                login,
                Set.of(role),
                Scope.of(List.of(regions)),
                Optional.empty(),
                Optional.empty());
    }

    static SignalReport report(Optional<Integer> tension) {
        return new SignalReport(
                Optional.of("KZ-61"),
                Optional.of("615200000"),
                Optional.of("market"),
                RiskFactor.LAND,
                "Two villages quarrel about a pasture.",
                tension,
                Origin.UNSTATED,
                Optional.of(LocalDate.of(2026, 11, 20)),
                List.of());
    }

    /** A signal that the council's viewer raised. */
    Signal raised(Optional<Integer> tension) {
        var id = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L + signals.kept.size());
        var signal = new Signal(id, report(tension).warning("KZ-61"), tension, POLICY, Raiser.of(COUNCIL), now);
        signals.add(signal, report(tension).said());
        journal.enter(signal, COUNCIL);
        return signal;
    }

    Signal verified(int tension) {
        var signal = raised(Optional.empty());
        done(verifySignal.verify(by(HEAD, signal), found(tension)));
        return signal;
    }

    Signal answered(int tension, ResponseResult result) {
        var signal = verified(tension);
        done(respondToSignal.respond(by(COORDINATOR, signal), response(result)));
        return signal;
    }

    static Verification found(int tension) {
        return new Verification(tension, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Response response(ResponseResult result) {
        return new Response(
                List.of(kz.ethnomediation.intake.codes.ResponseAction.TALKS), result, Optional.of("spoke with both"));
    }

    static VerbOnSignal.Request by(Caller caller, Signal signal) {
        return new VerbOnSignal.Request(signal.id(), signal.revision(), Optional.empty(), caller);
    }

    static VerbOnSignal.Request at(Instant moment, Signal signal) {
        return new VerbOnSignal.Request(signal.id(), signal.revision(), Optional.of(moment), COORDINATOR);
    }

    @CanIgnoreReturnValue
    static Signal done(SignalOutcome outcome) {
        if (outcome instanceof SignalOutcome.Done(var signal)) {
            return signal;
        }
        throw new AssertionError("not done but " + outcome);
    }
}
