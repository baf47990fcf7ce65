package kz.ethnomediation.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import kz.ethnomediation.local.process.Child;
import kz.ethnomediation.local.process.Command;

/**
 * One process of the stack.
 *
 * @param command what to run
 * @param layer lower layers are stopped later
 * @param needs names of the parts that must be ready before this one is started
 * @param ready whether it is ready
 * @param patience how long it may take to become so
 * @param task whether it ends by itself, which for every other part is a failure
 */
record Part(Command command, int layer, List<String> needs, Predicate<Child> ready, Duration patience, boolean task) {
    String name() {
        return command.name();
    }
}
