package kz.ethnomediation.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that an earlier launcher started: asks first, then forces. */
public final class ProcessEnd {
    private ProcessEnd() {}

    /** Returns when all of these are gone. */
    public static void of(List<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        for (var process : processes) {
            if (!gone(process, patience)) {
                process.destroyForcibly();
                var _ = gone(process, patience);
            }
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            var _ = process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
