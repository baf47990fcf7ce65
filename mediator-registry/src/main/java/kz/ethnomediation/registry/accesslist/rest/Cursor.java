package kz.ethnomediation.registry.accesslist.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ethnomediation.registry.accesslist.AccessHolder.Kind;
import kz.ethnomediation.registry.accesslist.AccessHolder.Place;

/** The text of {@code ?after=}: the place of the last line of a page. */
final class Cursor {

    private static final Pattern FORM = Pattern.compile(
            "(ACCOUNT|MEDIATOR|WITHDRAWAL)\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private Cursor() {}

    static String behind(Place last) {
        return last.kind() + "." + last.id();
    }

    /** The place, where {@code text} is one of our cursors. */
    static Optional<Place> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Place(Kind.valueOf(form.group(1)), UUID.fromString(form.group(2))))
                : Optional.empty();
    }
}
