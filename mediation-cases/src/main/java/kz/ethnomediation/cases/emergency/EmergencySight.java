package kz.ethnomediation.cases.emergency;

import java.util.Optional;
import kz.ethnomediation.cases.sealing.SealKey;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which emergency accesses somebody sees: the own, and as a second person those to cases that he or she sealed, or all of the
 * territory (the data protection officer, the coordinator of the republic). A supervisor whom the seal keeps out learns nothing.
 *
 * @param seesAll whether those to other people's seals are seen too
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
        return scope.covers(access.region()) && (seesAll || access.sealedBy().equals(person));
    }

    /** The regions of a narrow scope; empty where every region is seen. */
    public Optional<Scope.Regions> regions() {
        return scope instanceof Scope.Regions regions ? Optional.of(regions) : Optional.empty();
    }
}
