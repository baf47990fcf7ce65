package kz.ethnomediation.platform.fieldcrypt;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose values one data key covers, and with whom they are shredded: a row of the service.
 *
 * @param kind the service's word for such rows, the same for ever: the wrapped key is bound to it
 * @param id the row's id; it names the data key too
 */
public record KeyOwner(String kind, UUID id) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public KeyOwner {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("no kind of owner: " + kind);
        }
    }
}
