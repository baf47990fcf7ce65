package kz.ethnomediation.registry.withdrawals;

import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** What is logged when it is read which right somebody has lost: it is read about that person. */
final class WithdrawalReading {

    private static final String KIND = "access-withdrawals";

    private WithdrawalReading() {}

    static Access of(AccessWithdrawal withdrawal, Caller reader) {
        var target = new Target(KIND, withdrawal.user().toString());
        return Access.allowed(Reader.of(reader), target, new Purpose(purpose(reader), Purpose.Basis.RELATION));
    }

    private static String purpose(Caller reader) {
        if (reader.is(Roles.ADMIN)) {
            return "ADMINISTRATION";
        }
        return reader.is(Roles.AUDITOR) || reader.is(Roles.DPO) ? "OVERSIGHT" : "SUPERVISION";
    }
}
