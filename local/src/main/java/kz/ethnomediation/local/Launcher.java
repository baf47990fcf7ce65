package kz.ethnomediation.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.ethnomediation.local.demo.Demo;
import kz.ethnomediation.local.keycloak.Trees;
import kz.ethnomediation.local.process.Ended;
import kz.ethnomediation.local.stack.Distribution;
import kz.ethnomediation.local.stack.Folders;
import kz.ethnomediation.local.stack.LocalStack;
import kz.ethnomediation.local.stack.Ports;
import kz.ethnomediation.local.stack.Settings;
import kz.ethnomediation.local.stack.StartFailure;

/** The program behind {@code ./run}. */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private Launcher() {}

    /** Runs the stack in the current folder until it is told to end, or until a part of it fails. */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException misuse) {
            fail(misuse, MISUSED);
            return;
        }
        try {
            run(options);
        } catch (StartFailure | Ended failure) {
            fail(failure, FAILED);
        } catch (UncheckedIOException failure) {
            fail(new StartFailure("a file cannot be read or written: " + failure.getMessage()), FAILED);
        }
    }

    private static void run(Options options) {
        var began = System.nanoTime();
        var folders = new Folders(Path.of(""), Path.of(".local"));
        RunLock.take(folders.run());
        var left = LocalStack.endLeftovers(folders);
        if (left > 0) {
            say("run: ended %d processes that an earlier run had left behind".formatted(left));
        }
        if (options.fresh()) {
            Trees.delete(folders.data());
            Trees.delete(folders.keys());
            Trees.delete(folders.heads());
            Trees.delete(folders.tombstones());
        }
        var keycloak = folders.root().resolve("keycloak-" + Distribution.version());
        var settings = Settings.withKeycloak(folders, Ports.usual(), keycloak);
        var stack = new LocalStack(settings, Launcher::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        say("starting, logs in .local/logs");
        var death = stack.start();
        if (!options.empty()) {
            loadDemo(settings, death);
        }
        say(Welcome.text(settings.ports()));
        say(String.format(Locale.ROOT, "ready after %.1f s", (System.nanoTime() - began) / 1e9));
        try {
            throw new StartFailure(death.get());
        } catch (InterruptedException | ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** A demo that fails because a process has died is not what there is to tell. */
    private static void loadDemo(Settings settings, CompletableFuture<String> death) {
        try {
            new Demo(settings, Launcher::say).loadOnce();
        } catch (StartFailure failure) {
            throw death.isDone() ? new StartFailure(death.join()) : failure;
        }
    }

    /** Closes even where nothing has been started yet: the main thread may be about to. */
    private static void stop(LocalStack stack) {
        STOPPING.set(true);
        var started = stack.started();
        if (started) {
            say("stopping …");
        }
        stack.close();
        if (started) {
            say("stopped; the data stays in .local");
        }
    }

    /** While everything is being stopped a failure is a consequence, and the shutdown hook says what there is to say. */
    private static void fail(Exception failure, int status) {
        if (STOPPING.get()) {
            return;
        }
        System.err.println("run: " + failure.getMessage());
        System.exit(status);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
