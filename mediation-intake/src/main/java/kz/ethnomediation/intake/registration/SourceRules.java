package kz.ethnomediation.intake.registration;

import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.intake.registration.Registration.Source;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/**
 * In whose name an appeal may be sent. A pair of source and id is taken for ever, so nobody takes another's: the lines of a
 * journal come by import only, and a machine's system is the client whose token speaks for it (design §4).
 */
final class SourceRules {

    /** How the clients of regional governments are named. */
    private static final String MACHINES = "akimat-";

    /** How the identity provider names the account of a client that speaks for itself. */
    private static final String ACCOUNT = "service-account-";

    private SourceRules() {}

    /** Why the system that the registration names cannot be its source. */
    static Optional<Invalid> refusal(Registration registration) {
        return registration.trail().source().map(Source::system).flatMap(system -> {
            if (system.startsWith(Source.JOURNALS)) {
                return registration.arrival().imported() ? Optional.empty() : refused("reserved");
            }
            return mayName(system, registration.caller()) ? Optional.empty() : refused("of-another-system");
        });
    }

    private static boolean mayName(String system, Caller caller) {
        if (caller.is(Roles.AKIMAT_SYSTEM)) {
            return caller.login().equals(ACCOUNT + system);
        }
        return !system.startsWith(MACHINES);
    }

    private static Optional<Invalid> refused(String code) {
        return Optional.of(new Invalid("/source/system", code));
    }
}
