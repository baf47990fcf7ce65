package kz.ethnomediation.platform.acting;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.oidc.OIDCException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the database who acts, each time the pool gives a connection out: in a transaction until its end, else until the
 * next time. There is no other way to a connection, so nobody ever uses what was said for the one before. A connection that
 * could not be told is ended.
 */
@Singleton
class ActingConnections implements AgroalPoolInterceptor {

    private static final String ONE_STATE = "set transaction isolation level repeatable read, read only";
    private static final String TO_THE_END_OF_THE_TRANSACTION = statement(true);
    private static final String TO_THE_NEXT_TIME = statement(false);

    private final CurrentCaller caller;
    private final boolean tells;

    ActingConnections(
            CurrentCaller caller,
            @ConfigProperty(name = "ethnomediation.acting.tells", defaultValue = "true") boolean tells) {
        this.caller = caller;
        this.tells = tells;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (Acting.isToSeeOneState()) {
                seeOneState(connection);
            }
            if (tells) {
                tell(connection, actor());
            }
        } catch (SQLException | RuntimeException failure) {
            throw ended(connection, failure);
        }
    }

    private Actor actor() {
        return Acting.said().orElseGet(this::callerOfTheRequest);
    }

    /** Whose token cannot be read, or not now, or grants nothing any more, is nobody: only endpoints for everybody come this far with one. */
    private Actor callerOfTheRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return Actor.NOBODY;
        }
        try {
            return caller.find().map(Actor::of).orElse(Actor.NOBODY);
        } catch (SecurityException | OIDCException unreadable) {
            return Actor.NOBODY;
        }
    }

    private static void seeOneState(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ONE_STATE)) {
            var _ = statement.execute();
        }
    }

    static void tell(Connection connection, Actor actor) throws SQLException {
        var sql = connection.getAutoCommit() ? TO_THE_NEXT_TIME : TO_THE_END_OF_THE_TRANSACTION;
        try (var statement = connection.prepareStatement(sql)) {
            var place = 1;
            for (var value : actor.values()) {
                statement.setString(place++, value);
            }
            var _ = statement.execute();
        }
    }

    private static IllegalStateException ended(Connection connection, Exception failure) {
        var refusal = new IllegalStateException("the database could not be told who acts", failure);
        try {
            connection.abort(Runnable::run);
        } catch (SQLException further) {
            refusal.addSuppressed(further);
        }
        return refusal;
    }

    private static String statement(boolean local) {
        return Actor.SETTINGS.stream()
                .map(setting -> "set_config('%s', ?, %b)".formatted(setting, local))
                .collect(Collectors.joining(", ", "select ", ""));
    }
}
