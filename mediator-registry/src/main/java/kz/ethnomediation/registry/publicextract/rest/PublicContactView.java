package kz.ethnomediation.registry.publicextract.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.registry.organisations.Contact;
import org.jspecify.annotations.Nullable;

/** How an organisation is reached: whom to ask for is a post, never a person's name. */
record PublicContactView(
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static PublicContactView of(Contact contact) {
        return new PublicContactView(contact.post(), contact.phone(), contact.email(), contact.address());
    }

    /** Post, phone, address of mail and address, each empty where it is not known. */
    static List<String> cells(Optional<Contact> contact) {
        return contact.map(known -> Stream.of(known.post(), known.phone(), known.email(), known.address())
                        .map(cell -> Objects.requireNonNullElse(cell, ""))
                        .toList())
                .orElse(List.of("", "", "", ""));
    }
}
