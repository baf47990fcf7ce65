package kz.ethnomediation.registry.organisations;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation is reached: a post, never a person's name, so that it may be published.
 *
 * @param post whom to ask for, such as the head of the office
 */
public record Contact(
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** Whether it says no way at all. */
    public boolean isEmpty() {
        return phone == null && email == null && address == null;
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
