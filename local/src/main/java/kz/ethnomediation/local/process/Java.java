package kz.ethnomediation.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the JDK that we run on ourselves. */
public final class Java {
    /** For a stack that is started often and lives briefly: quick compilation, small memory, no warnings in the logs. */
    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private Java() {}

    /** The program {@code java} with a bound on its heap, then these arguments. */
    public static List<String> line(int heapMegabytes, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx" + heapMegabytes + "m");
        line.addAll(QUICK_START);
        line.addAll(arguments);
        return List.copyOf(line);
    }

    /** A main class out of a jar whose manifest names what else it needs. */
    public static List<String> classOf(Path jar, int heapMegabytes, Class<?> main, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        line.add("-cp");
        line.add(jar.toString());
        line.add(main.getName());
        line.addAll(arguments);
        return line(heapMegabytes, line);
    }
}
