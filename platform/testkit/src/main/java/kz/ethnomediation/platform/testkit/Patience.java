package kz.ethnomediation.platform.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long a test waits for something that happens in the background. The bound ends a test that would hang; it is
 * no claim about speed, so it is far beyond what a starved build machine needs.
 */
public final class Patience {
    private static final Duration AT_MOST = Duration.ofMinutes(3);

    private Patience() {}

    /** Starts a wait that ends when its condition holds, and fails after three minutes. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(AT_MOST);
    }
}
