package kz.ethnomediation.registry.organisations.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.ethnomediation.registry.organisations.Contact;
import org.jspecify.annotations.Nullable;

/** How an organisation is reached; {@code post} says whom to ask for and holds no person's name. */
record ContactBody(
        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 200)
        String post,

        @Nullable @Pattern(regexp = Formats.PHONE) String phone,
        @Nullable @Pattern(regexp = Formats.EMAIL) String email,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 300)
        String address) {

    static ContactBody of(Contact contact) {
        return new ContactBody(contact.post(), contact.phone(), contact.email(), contact.address());
    }

    Contact contact() {
        return new Contact(post, phone, email, address);
    }

    @Override
    public String toString() {
        return "ContactBody[…]";
    }
}
