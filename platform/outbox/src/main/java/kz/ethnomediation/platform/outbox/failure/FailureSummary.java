package kz.ethnomediation.platform.outbox.failure;

import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What may be logged of a failure that a personal value could hide in: classes, SQL states and places, no messages. */
public final class FailureSummary {
    private static final int MAX_CAUSES = 8;

    private FailureSummary() {}

    /** The chain of causes, each as its class, its SQL state where it has one, and the line that threw it. */
    public static String of(Throwable failure) {
        var parts = new ArrayList<String>();
        for (@Nullable Throwable cause = failure;
                cause != null && parts.size() < MAX_CAUSES;
                cause = cause.getCause()) {
            parts.add(part(cause));
        }
        return String.join(" < ", parts);
    }

    private static String part(Throwable cause) {
        var state = cause instanceof SQLException database ? " " + database.getSQLState() : "";
        var trace = cause.getStackTrace();
        var place = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return cause.getClass().getName() + state + place;
    }
}
