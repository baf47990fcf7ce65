package kz.ethnomediation.platform.testkit.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a run has let out so far, place by place, and what was put in. It is kept in files of the build's folder, because
 * Quarkus loads tests by class loaders of their own, which share nothing else.
 */
public final class CanaryWatch {

    /** Where something can be let out. */
    enum Place {
        LOG,
        OUTPUT,
        URLS,
        PROBLEMS,
        TOPICS,
        METRICS,
        /** Each line is a column in which something was found, see {@link DatabaseWalk}. */
        DATABASE;

        String file() {
            return name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        }
    }

    private static final String PUT_IN = "put-in.txt";
    private static final CanaryWatch RUNNING = new CanaryWatch(Path.of("target", "canary"));

    private final Path folder;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    CanaryWatch(Path folder) {
        this.folder = folder;
    }

    /** The watch over this run. */
    public static CanaryWatch running() {
        return RUNNING;
    }

    /** A request's body, before it is sent: what it holds of somebody is looked for from now on. */
    public void sent(String body) {
        Sensitive.in(body).filter(known::add).forEach(value -> append(PUT_IN, value));
    }

    /** An answer, whoever asked: the URL always, the body where it is a problem. */
    public void answered(String url, int status, String type, String body) {
        append(Place.URLS.file(), url);
        if (status >= 400 || type.contains("problem")) {
            append(Place.PROBLEMS.file(), url + " " + status + " " + body);
        }
    }

    void saw(Place place, String text) {
        append(place.file(), text);
    }

    /** Forgets what an earlier run left. */
    void begin() {
        try {
            Files.createDirectories(folder);
            for (var file : Stream.concat(
                            Stream.of(PUT_IN), Stream.of(Place.values()).map(Place::file))
                    .toList()) {
                var _ = Files.deleteIfExists(folder.resolve(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything to look for: the canaries, and what tests sent. */
    List<String> putIn() {
        return Stream.concat(Canary.all(), lines(PUT_IN)).distinct().toList();
    }

    /** What was let out there. */
    String letOut(Place place) {
        return read(place.file());
    }

    private Stream<String> lines(String file) {
        return read(file).lines();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (NoSuchFileException nothing) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void append(String file, String line) {
        try {
            Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (NoSuchFileException notBegun) {
            begin();
            append(file, line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
