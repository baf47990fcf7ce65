package kz.ethnomediation.reporting.report;

import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/** Whose units a caller sees figures of: the own territory for who reads reports, nothing for everybody else (design §4). */
public final class ReportSight {

    private ReportSight() {}

    public static Scope of(Caller caller) {
        return caller.scopeAs(
                Roles.COUNCIL_VIEWER, Roles.STATISTICIAN, Roles.REGIONAL_COORDINATOR, Roles.OFFICE_HEAD, Roles.AUDITOR);
    }
}
