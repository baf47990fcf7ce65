package kz.ethnomediation.platform.testkit.canary;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Every record that any logger of this JVM lets pass, with its context and its stack trace, before any appender. */
final class WatchedLog extends Handler {

    private static final PatternFormatter WHOLE = new PatternFormatter("%p [%c] %X %s%e");

    private static final String TRY = "the watch listens to itself";

    private WatchedLog() {}

    /** Watches from now on; a second time changes nothing. Quarkus replaces the handlers when it starts. */
    static void watch() {
        var root = Logger.getLogger("");
        if (Arrays.stream(root.getHandlers()).noneMatch(WatchedLog.class::isInstance)) {
            root.addHandler(new WatchedLog());
        }
    }

    /** Whether what is logged now reaches the watch: a record of our own must. */
    static boolean isHeard() {
        Logger.getLogger(WatchedLog.class.getName()).warning(TRY);
        return CanaryWatch.running().letOut(Place.LOG).contains(TRY);
    }

    @Override
    public void publish(LogRecord record) {
        CanaryWatch.running().saw(Place.LOG, WHOLE.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
