package kz.ethnomediation.intake.signals;

import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which signals a caller can see, and how much of each (domain rule 41, "restricted role"); every query takes it. Office
 * head and regional coordinator see those of their territory, whoever was named to answer sees that one, and everybody
 * sees that the own ones are being answered.
 *
 * @param territory empty for a caller who holds neither of the two roles
 * @param coordinator whether the caller is a regional coordinator there
 */
public record SignalSight(Optional<Scope> territory, boolean coordinator, String subject, String login) {

    /** How much of a signal is shown; each depth shows what the one before it shows. */
    public enum Depth {
        /** To its raiser: where it stands, by when it must be answered, what was done, in codes. */
        PROGRESS,
        /** Everything but who raised it. */
        CONTENT,
        /** To the regional coordinator: also who raised it. */
        RAISER
    }

    public static SignalSight of(Caller caller) {
        var coordinator = caller.is(Roles.REGIONAL_COORDINATOR);
        return new SignalSight(
                coordinator || caller.is(Roles.OFFICE_HEAD) ? Optional.of(caller.scope()) : Optional.empty(),
                coordinator,
                caller.subject(),
                caller.login());
    }

    /** How much of the signal the caller may see; empty where it does not exist for the caller. */
    public Optional<Depth> depth(Signal signal) {
        if (isInTerritory(signal)) {
            return Optional.of(coordinator ? Depth.RAISER : Depth.CONTENT);
        }
        if (signal.duty().responder().isPerson(login)) {
            return Optional.of(Depth.CONTENT);
        }
        return signal.raiser().subject().equals(subject) ? Optional.of(Depth.PROGRESS) : Optional.empty();
    }

    /** Whether the caller may answer it, and hand it up. */
    boolean mayAnswer(Signal signal) {
        return isInTerritory(signal) || signal.duty().responder().isPerson(login);
    }

    /** Whether the caller may verify it: also what lies higher already, so that nothing waits for one person. */
    boolean mayVerify(Signal signal) {
        return isInTerritory(signal);
    }

    /** Whether the caller may put it aside or end it: the office until it lies higher, then that level. */
    boolean mayEnd(Signal signal) {
        return isInTerritory(signal)
                && signal.escalatedTo()
                        .map(level -> switch (level) {
                            case REGION -> coordinator;
                            case REPUBLIC ->
                                coordinator
                                        && territory
                                                .filter(Scope.Republic.class::isInstance)
                                                .isPresent();
                        })
                        .orElse(true);
    }

    private boolean isInTerritory(Signal signal) {
        return territory
                .filter(scope -> scope.covers(signal.warning().place().region()))
                .isPresent();
    }
}
