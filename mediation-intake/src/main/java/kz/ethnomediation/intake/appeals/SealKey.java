package kz.ethnomediation.intake.appeals;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which seals let a caller through: of cases that this person sealed, of cases with this mediator, and all for the coordinator
 * of the republic. It narrows what lies in a caller's territory and never widens it (docs/decisions/0014).
 *
 * @param subject stable id of the person
 * @param mediatorId the person's entry in the register of mediators
 * @param opensAll whether every seal lets this person through
 */
public record SealKey(String subject, Optional<UUID> mediatorId, boolean opensAll) {

    /** The keys that the caller holds. */
    public static SealKey of(Caller caller) {
        var isOfTheRepublic = caller.is(Roles.REGIONAL_COORDINATOR) && caller.scope() instanceof Scope.Republic;
        return new SealKey(caller.subject(), caller.mediatorId(), isOfTheRepublic);
    }

    /** Whether {@code seal} lets through. */
    public boolean opens(AppealSeal seal) {
        return opensAll
                || seal.by().equals(subject)
                || mediatorId.filter(own -> own.equals(seal.mediatorId())).isPresent();
    }
}
