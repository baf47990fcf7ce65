package kz.ethnomediation.local.process;

import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name what people and log files call it
 * @param line the program and its arguments
 * @param environment variables added to our own
 */
public record Command(String name, List<String> line, Map<String, String> environment) {
    /** Copies what it is given. */
    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /** A command that needs no variables of its own. */
    public static Command of(String name, List<String> line) {
        return new Command(name, line, Map.of());
    }
}
