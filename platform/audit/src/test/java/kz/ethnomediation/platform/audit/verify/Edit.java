package kz.ethnomediation.platform.audit.verify;

import java.sql.SQLException;

/** A way in which somebody with all rights in the database changes it behind the service's back. */
@FunctionalInterface
interface Edit {
    /** Does it, and says what the verifier must find. */
    Expected on(Desk desk) throws SQLException;
}
