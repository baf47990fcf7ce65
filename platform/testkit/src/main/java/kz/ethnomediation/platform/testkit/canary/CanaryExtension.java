package kz.ethnomediation.platform.testkit.canary;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Puts the watch over every run whose class path holds the testkit. Before each test it sees to it that logs, output and
 * requests are watched, whatever has rearranged them meanwhile; when the run is over the check fails it or does not.
 */
public final class CanaryExtension implements BeforeEachCallback {

    private static final Namespace OURS = Namespace.create(CanaryExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        // The root's things are closed last come first served: a service that runs by now runs still when this one is.
        var _ = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        CanaryCheck.class,
                        _ -> {
                            CanaryWatch.running().begin();
                            WatchedOutput.watch();
                            return new CanaryCheck(CanaryWatch.running());
                        },
                        CanaryCheck.class);
        WatchedLog.watch();
        watchRequests(context.getRequiredTestClass().getClassLoader());
    }

    /** By the class loader of the test: that one's REST-assured is the one that the test uses. */
    private static void watchRequests(ClassLoader loader) {
        try {
            var _ = Class.forName("io.restassured.RestAssured", false, loader);
        } catch (ClassNotFoundException withoutRestAssured) {
            return;
        }
        try {
            var _ = loader.loadClass(WatchedRequests.class.getName())
                    .getMethod("watch")
                    .invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
