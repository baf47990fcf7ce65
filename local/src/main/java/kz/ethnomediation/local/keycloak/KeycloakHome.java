package kz.ethnomediation.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import kz.ethnomediation.local.process.Command;
import kz.ethnomediation.local.process.Java;

/**
 * The unpacked Keycloak distribution. Its configuration is built in once, which takes half a minute;
 * a note of what was built in tells whether that has been done, so that an interrupted build starts anew.
 */
public record KeycloakHome(Path home, Path distribution) {
    private static final int HEAP = 384;
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");
    private static final List<String> START = List.of("start", "--optimized");
    private static final List<String> START_WITH_IMPORT = List.of("start", "--optimized", "--import-realm");

    /** Whether a start needs neither unpacking nor building. */
    public boolean prepared() {
        try {
            return Files.exists(note()) && Files.readString(note()).equals(String.join(" ", BUILD));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks the distribution afresh. */
    public void unpack() {
        Trees.delete(home);
        try (var zip = new ZipFile(distribution.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var target = home.resolve(withoutFirstFolder(entry.getName())).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("An entry leads out of the folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    var _ = Files.copy(content, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Builds the configuration in; ends by itself. */
    public Command build() {
        return Command.of("keycloak-build", line(BUILD));
    }

    /** To be called when {@link #build()} has succeeded. */
    public void noteBuilt() {
        try {
            Files.writeString(note(), String.join(" ", BUILD));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server itself. It looks at the realm's file only where it must, which saves a second. */
    public Command start(KeycloakData data, int port) {
        return new Command("keycloak", line(data.imported() ? START : START_WITH_IMPORT), data.environment(port));
    }

    /** Where the server looks for realms to import. */
    Path imports() {
        return home.resolve("data/import");
    }

    private List<String> line(List<String> arguments) {
        var line = new ArrayList<>(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(arguments);
        return Java.line(HEAP, line);
    }

    private Path note() {
        return home.resolve(".built-in");
    }

    private static String withoutFirstFolder(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
