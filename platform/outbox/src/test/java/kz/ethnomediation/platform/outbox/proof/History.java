package kz.ethnomediation.platform.outbox.proof;

import java.util.HashSet;
import java.util.Set;
import kz.ethnomediation.platform.outbox.OutboxDatabase;

/** What a database holds as committed. */
public final class History {
    private static final String STORED = """
            select key || ' ' || sequence from event_log
            union select key || ' ' || sequence from outbox
            union select key || ' ' || generate_series(1, version) from probe
            """;

    private History() {}

    /** Every event whose transaction committed, as {@code key sequence}; the aggregates vouch for it beside the log. */
    public static Set<String> stored(OutboxDatabase database) {
        return new HashSet<>(database.texts(STORED));
    }
}
