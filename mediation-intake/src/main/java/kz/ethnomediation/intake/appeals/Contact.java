package kz.ethnomediation.intake.appeals;

import org.jspecify.annotations.Nullable;

/**
 * How a party can be reached. Personal data: never printed, logged or published.
 *
 * @param none whether there is no way, as the person said
 */
public record Contact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean none) {

    /** Nothing was said of it. */
    public static final Contact UNKNOWN = new Contact(null, null, null, false);

    @Override
    public String toString() {
        return "Contact[]";
    }
}
