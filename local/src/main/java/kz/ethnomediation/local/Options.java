package kz.ethnomediation.local;

import java.util.List;

/**
 * What {@code ./run} was asked for.
 *
 * @param fresh wipe the data of earlier runs first
 * @param empty load no demo
 */
record Options(boolean fresh, boolean empty) {
    private static final List<String> KNOWN = List.of("--fresh", "--empty");

    static Options parse(List<String> arguments) {
        for (var argument : arguments) {
            if (!KNOWN.contains(argument)) {
                throw new IllegalArgumentException("unknown option " + argument + ", see ./run --help");
            }
        }
        return new Options(arguments.contains("--fresh"), arguments.contains("--empty"));
    }
}
