package kz.ethnomediation.cases.sealing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which seals let a caller through: of cases that this person sealed, of cases assigned to this mediator as long as they are,
 * of every case for the coordinator of the republic, and for reading those to which this person has emergency access.
 * It narrows what lies in a caller's territory and never widens it (docs/decisions/0014).
 *
 * @param subject stable id of the person
 * @param mediatorId the person's entry in the register of mediators
 * @param opensAll whether every seal lets this person through
 * @param readsAt the moment at which an emergency access must be in force to count; empty where none counts
 */
public record SealKey(String subject, Optional<UUID> mediatorId, boolean opensAll, Optional<Instant> readsAt) {

    /** For work on a case: emergency access is for reading only. */
    public static SealKey forWork(Caller caller) {
        return new SealKey(caller.subject(), caller.mediatorId(), isOfTheRepublic(caller), Optional.empty());
    }

    /** For reading at {@code now}. */
    public static SealKey forReading(Caller caller, Instant now) {
        var at = mayTakeEmergencyAccess(caller) ? Optional.of(now) : Optional.<Instant>empty();
        return new SealKey(caller.subject(), caller.mediatorId(), isOfTheRepublic(caller), at);
    }

    /** As if there were no seals, for finding out what emergency access is asked for. */
    public static SealKey breaking(Caller caller) {
        return new SealKey(caller.subject(), caller.mediatorId(), true, Optional.empty());
    }

    /** The supervisors, who also seal: whoever could have sealed a case may answer for opening it. */
    public static boolean mayTakeEmergencyAccess(Caller caller) {
        return caller.is(Roles.OFFICE_HEAD) || caller.is(Roles.REGIONAL_COORDINATOR);
    }

    /** Somebody must always be able to lift a seal whose maker has left. */
    public static boolean isOfTheRepublic(Caller caller) {
        return caller.is(Roles.REGIONAL_COORDINATOR) && caller.scope() instanceof Scope.Republic;
    }

    /** Whether {@code seal} lets through, on a case assigned to {@code mediator}; emergency accesses, rows of their own, aside. */
    public boolean opens(Seal seal, Optional<UUID> mediator) {
        return opensAll
                || seal.by().equals(subject)
                || mediator.filter(found -> mediatorId.filter(found::equals).isPresent())
                        .isPresent();
    }
}
