package kz.ethnomediation.local.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import kz.ethnomediation.platform.testkit.PostgresEngine;

/** A database server as a process of its own, with the databases asked for. Arguments: port, directory, databases. */
public final class PostgresProcess {
    /** What it writes when the databases are there. */
    public static final String READY = "postgres is ready";

    private PostgresProcess() {}

    /** Runs until it is told to end, or until the server ends. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var directory = Path.of(arguments[1]);
        var options = PostgresEngine.Options.kept(directory).onPort(Integer.parseInt(arguments[0]));
        try (var engine = PostgresEngine.start(options)) {
            Arrays.stream(arguments).skip(2).forEach(engine::createDatabase);
            System.out.println(READY + " on port " + engine.port());
            var server = new Postmaster(directory).running().orElseThrow();
            var _ = server.onExit().get();
        }
        System.out.println("PANIC the server has ended");
        System.exit(1);
    }
}
