package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.reference.PublicationOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.reference.PublicationOutcome.Fault;
import kz.ethnomediation.registry.reference.PublicationOutcome.Faulty;
import kz.ethnomediation.registry.reference.PublicationOutcome.Published;
import kz.ethnomediation.registry.reference.PublicationOutcome.Unknown;

/**
 * The one way in which a keeper's next version of a list is made of the one before it. Two keepers come one after the other, so that
 * nothing that one has published is lost by the other.
 */
@ApplicationScoped
class Publisher {

    private final KeptLists lists;
    private final ListEvents events;
    private final InstantSource clock;

    Publisher(KeptLists lists, ListEvents events, InstantSource clock) {
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** What becomes of the items that are there. */
    sealed interface Next {

        /** These follow them. */
        record Items(JsonNode items) implements Next {}

        /** Nothing does. */
        record Refused(PublicationOutcome outcome) implements Next {}
    }

    /** Publishes what {@code next} makes of the list as it would stand on the day, today where none is given. */
    PublicationOutcome publish(String name, Optional<LocalDate> from, Caller keeper, Function<Before, Next> next) {
        if (!(keeper.scope() instanceof Scope.Republic)) {
            return new BeyondTheCaller();
        }
        var today = AlmatyDay.of(clock.instant());
        var validFrom = from.orElse(today);
        if (validFrom.isBefore(today)) {
            return new Faulty(List.of(new Fault("/validFrom", "in-the-past")));
        }
        var place = lists.next(name);
        var before = lists.eachInForce(List.of(name), validFrom).stream().findFirst();
        if (before.isEmpty()) {
            return new Unknown();
        }
        return switch (next.apply(new Before(before.get().items(), validFrom))) {
            case Next.Refused(var outcome) -> outcome;
            case Next.Items(var items) -> {
                var list = new ListVersion(name, place.version(), items);
                var publication = new Publication(list, validFrom, place.sequence(), keeper.subject(), clock.instant());
                lists.keep(publication);
                events.publish(publication);
                yield new Published(name, place.version(), validFrom);
            }
        };
    }

    /** The items that are there, and from when others are to count. */
    record Before(JsonNode items, LocalDate validFrom) {}
}
