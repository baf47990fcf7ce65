package kz.ethnomediation.registry.organisations;

import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Who writes of which organisation: a keeper of those of the own territory, where those of the republic take a keeper of the
 * republic; an operator and an office head of those of the own house, its meetings and members only (issue 6, Deliver 3).
 */
public final class House {

    private House() {}

    /** Whether the caller keeps the entries of that region, or of the republic where it is empty. */
    public static boolean isKeptBy(Caller caller, Optional<String> region) {
        var scope = caller.scopeAs(Roles.REGISTER_KEEPER);
        return region.map(scope::covers).orElse(scope instanceof Scope.Republic);
    }

    /** Whether the caller writes its meetings and members. */
    public static boolean isWrittenBy(Caller caller, Organisation organisation) {
        return isKeptBy(caller, organisation.region())
                || ((caller.is(Roles.OPERATOR) || caller.is(Roles.OFFICE_HEAD))
                        && organisation.house().isPresent()
                        && organisation.house().equals(caller.office())
                        && isCovered(caller, organisation.region()));
    }

    /** Whether the caller is shown the names of its members. */
    public static boolean isSeenBy(Caller caller, Organisation organisation) {
        var scope =
                caller.scopeAs(Roles.REGISTER_KEEPER, Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);
        return organisation.region().map(scope::covers).orElse(scope instanceof Scope.Republic);
    }

    private static boolean isCovered(Caller caller, Optional<String> region) {
        var scope = caller.scopeAs(Roles.OPERATOR, Roles.OFFICE_HEAD);
        return region.map(scope::covers).orElse(true);
    }
}
