package kz.ethnomediation.platform.acting;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The role with which a service works, and what it could do besides: itself or as a member of other roles.
 *
 * @param superuser whether it is one, or could become one
 * @param bypassing whether row policies are passed over for it (BYPASSRLS)
 * @param owner whether a table of the schema is its own, so that it could drop the policies
 */
record DatabaseRole(String name, boolean superuser, boolean bypassing, boolean owner) {

    private static final String LOOK = """
        select current_user,
          exists (select from pg_roles where rolsuper and pg_has_role(current_user, oid, 'member')),
          exists (select from pg_roles where rolbypassrls and pg_has_role(current_user, oid, 'member')),
          exists (
            select from pg_class
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
              and pg_has_role(current_user, relowner, 'member'))\
        """;

    static DatabaseRole of(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LOOK);
                var rows = query.executeQuery()) {
            var _ = rows.next();
            return new DatabaseRole(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4));
        }
    }

    /**
     * Passes a role that row policies bind.
     *
     * @throws IllegalStateException with what to change
     */
    void requireBound() {
        if (superuser) {
            throw refused("is a superuser or may become one");
        }
        if (bypassing) {
            throw refused("has BYPASSRLS or may take it on");
        }
        if (owner) {
            throw refused("owns tables of this database or belongs to their owner");
        }
    }

    private IllegalStateException refused(String why) {
        return new IllegalStateException("The service does not start: its database role \"" + name + "\" " + why
                + ", so row-level security would not hold. Give the application a role of its own (DB_APP_USER)"
                + " without such rights; only Flyway uses the owner (DB_OWNER_USER).");
    }
}
