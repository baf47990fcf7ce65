package kz.ethnomediation.local;

import java.nio.file.Path;
import java.util.logging.Logger;
import kz.ethnomediation.local.demo.Demo;
import kz.ethnomediation.local.keycloak.Trees;
import kz.ethnomediation.local.stack.Distribution;
import kz.ethnomediation.local.stack.Folders;
import kz.ethnomediation.local.stack.LocalStack;
import kz.ethnomediation.local.stack.Ports;
import kz.ethnomediation.local.stack.Settings;

/** The stack of {@code ./run} with its demo, on free ports and data of its own; started once for all tests, ended with the JVM. */
final class RunningStack {
    private static final Logger LOG = Logger.getLogger(RunningStack.class.getName());

    private RunningStack() {}

    /** Where it runs. */
    static Settings settings() {
        return Once.STACK.settings();
    }

    /** Itself, for a test that takes a service away for a while. */
    static LocalStack stack() {
        return Once.STACK;
    }

    /** Keycloak is unpacked once per clone and version; it needs half a minute to build its configuration in. */
    private static LocalStack start() {
        var target = Path.of("target").toAbsolutePath();
        var folders = new Folders(target.resolve("../..").normalize(), target.resolve("stack"));
        var _ = LocalStack.endLeftovers(folders);
        Trees.delete(folders.data());
        Trees.delete(folders.keys());
        Trees.delete(folders.heads());
        Trees.delete(folders.tombstones());
        var settings =
                Settings.withKeycloak(folders, Ports.free(), target.resolve("keycloak-" + Distribution.version()));
        var stack = new LocalStack(settings, LOG::info);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-shutdown"));
        var _ = stack.start();
        new Demo(settings, LOG::info).loadOnce();
        return stack;
    }

    private static final class Once {
        static final LocalStack STACK = start();
    }
}
