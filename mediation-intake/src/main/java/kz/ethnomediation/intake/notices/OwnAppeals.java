package kz.ethnomediation.intake.notices;

import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.platform.caller.Caller;

/** Who may do something for an appeal, among those who see it. */
final class OwnAppeals {

    private OwnAppeals() {}

    /** Not who sees it only because it was offered to the own region. */
    static boolean mayChange(Appeal appeal, Caller caller) {
        return caller.isOnlyMediator()
                || caller.scope().covers(appeal.attributes().region());
    }
}
