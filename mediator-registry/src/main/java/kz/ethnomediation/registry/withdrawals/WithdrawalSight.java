package kz.ethnomediation.registry.withdrawals;

import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which withdrawals a person decides and sees. An administrator has all of them; a regional coordinator those of the sight of the own
 * regions, for these are his to guard; auditors and data protection officers see all and decide none.
 */
public sealed interface WithdrawalSight {

    /** All of them. */
    record All() implements WithdrawalSight {}

    /** Those of regions within the scope. */
    record OfRegions(Scope scope) implements WithdrawalSight {}

    /** What that person sees. */
    static WithdrawalSight of(Caller caller) {
        return caller.is(Roles.ADMIN) || caller.is(Roles.AUDITOR) || caller.is(Roles.DPO)
                ? new All()
                : new OfRegions(caller.scope());
    }

    /** What that person may take and give back. */
    static WithdrawalSight toDecide(Caller caller) {
        return caller.is(Roles.ADMIN) ? new All() : new OfRegions(caller.scope());
    }

    /** Whether a withdrawal of that right is among them. */
    default boolean covers(Right right) {
        return switch (this) {
            case All() -> true;
            case OfRegions(var scope) -> right instanceof Right.OfRegion(var region) && scope.covers(region);
        };
    }
}
