package kz.ethnomediation.cases.emergency;

import java.util.Optional;
import kz.ethnomediation.cases.sealing.SealKey;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which emergency accesses somebody sees: the own, and as a second person those in the own territory to cases that he or she
 * sealed, or all (the data protection officer, who answers for the whole network whatever the territory of the token, and the
 * coordinator of the republic). A supervisor whom the seal keeps out learns nothing.
 *
 * @param seesAll whether those to other people's seals and of every region are seen
 */
public record EmergencySight(String person, boolean seesAll, Scope scope) {

    public static EmergencySight of(Caller caller) {
        return new EmergencySight(
                caller.subject(), caller.is(Roles.DPO) || SealKey.isOfTheRepublic(caller), caller.scope());
    }

    public boolean covers(EmergencyAccess access) {
        return access.person().equals(person) || mayReview(access);
    }

    /** Whether this person is one of the second persons. */
    public boolean mayReview(EmergencyAccess access) {
        return seesAll || (scope.covers(access.region()) && access.sealedBy().equals(person));
    }

    /** The regions outside which no access is seen but the own; empty where every region is seen. */
    public Optional<Scope.Regions> regions() {
        return !seesAll && scope instanceof Scope.Regions regions ? Optional.of(regions) : Optional.empty();
    }
}
