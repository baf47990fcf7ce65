package kz.ethnomediation.registry.mediators;

import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/** How far a caller sees into the register: the own territory for who works with it, nothing for everybody else (design §4). */
public final class RegisterSight {

    private RegisterSight() {}

    public static Scope of(Caller caller) {
        return caller.scopeAs(
                Roles.REGISTER_KEEPER,
                Roles.OPERATOR,
                Roles.MEDIATOR,
                Roles.OFFICE_HEAD,
                Roles.REGIONAL_COORDINATOR,
                Roles.STATISTICIAN);
    }
}
