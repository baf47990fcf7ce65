package kz.ethnomediation.cases.casework;

import java.util.Optional;

/**
 * What was encrypted, as its reader gets it.
 *
 * @param content nothing where it has not come yet, is erased or blocked
 * @param erased whether nobody can read it any more
 * @param blocked whether it is kept, and by the person's own wish not shown
 */
public record Opened<T>(Optional<T> content, boolean erased, boolean blocked) {

    /** The same, not shown. */
    Opened<T> hidden() {
        return new Opened<>(Optional.empty(), erased, true);
    }

    @Override
    public String toString() {
        return "Opened[redacted]";
    }
}
