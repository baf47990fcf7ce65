package kz.ethnomediation.cases.casework;

import java.util.Optional;

/**
 * What was encrypted, as its reader gets it.
 *
 * @param content nothing where it has not come yet, or is erased
 * @param erased whether nobody can read it any more
 */
public record Opened<T>(Optional<T> content, boolean erased) {

    @Override
    public String toString() {
        return "Opened[redacted]";
    }
}
