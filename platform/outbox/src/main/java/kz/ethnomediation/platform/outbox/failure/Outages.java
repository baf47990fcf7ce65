package kz.ethnomediation.platform.outbox.failure;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failure is an outage: something around the code is away, overloaded or late, and the same attempt may
 * succeed later. Everything else is taken for permanent.
 */
public final class Outages {
    /** Connection, rolled back by the database (deadlock, serialisation), resources, operator or timeout. */
    private static final List<String> PASSING_CLASSES = List.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Outages() {}

    /** Looks at the failure, its causes and what they suppressed. */
    public static boolean isOutage(Throwable failure) {
        var chain = chain(failure);
        if (chain.stream().anyMatch(Outages::passes)) {
            return true;
        }
        // A transaction that was rolled back without anybody complaining has run out of time.
        return chain.stream().anyMatch(Outages::isBareRollback)
                && chain.stream().noneMatch(SQLException.class::isInstance);
    }

    /** One with a cause, such as a value that could not be flushed, would fail again and again. */
    private static boolean isBareRollback(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _ -> true;
            case SQLException database -> passes(database.getSQLState());
            // Unreadable content is no outage, although these are input/output exceptions by inheritance.
            case JacksonException _ -> false;
            case CharacterCodingException _ -> false;
            case IOException _ -> true;
            case TimeoutException _ -> true;
            default -> false;
        };
    }

    /** A failure without a state comes from the pool or the driver, which could not reach the database. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || state.equals(LOCK_NOT_AVAILABLE)
                || PASSING_CLASSES.stream().anyMatch(state::startsWith);
    }

    private static Set<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (seen.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
        return seen;
    }
}
