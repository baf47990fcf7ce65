package kz.ethnomediation.registry.withdrawals;

import java.util.Optional;

/** The rights that tokens grant: a withdrawal of one that does not exist would be believed and take nothing. */
public interface KnownRights {

    /** The member of a request that names what does not exist; empty where all of it does. */
    Optional<String> faultOf(Right right);
}
