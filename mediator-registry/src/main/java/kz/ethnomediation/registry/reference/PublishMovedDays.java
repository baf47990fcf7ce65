package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.reference.PublicationOutcome.Fault;
import kz.ethnomediation.registry.reference.PublicationOutcome.Faulty;
import kz.ethnomediation.registry.reference.Publisher.Before;
import kz.ethnomediation.registry.reference.Publisher.Next;

/**
 * Publishes which days a decision has moved (Labour Code art. 85(3); domain rule 29). Days that are over stay as they were counted; a
 * later decision on the same day replaces the earlier one.
 */
@ApplicationScoped
public class PublishMovedDays {

    private static final String MOVED_DAYS = "moved-days";

    private final Publisher publisher;

    PublishMovedDays(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * What was decided.
     *
     * @param year in which all of the days lie
     * @param validFrom since when it counts, or empty for today
     * @param source the decision
     * @param confirmed whether a second source was read
     */
    public record Command(
            int year, Optional<LocalDate> validFrom, List<Day> days, String source, boolean confirmed, Caller keeper) {}

    /** A day, and whether it is worked. */
    public record Day(LocalDate date, boolean working) {}

    /** Published, or why not. */
    @Transactional
    public PublicationOutcome publish(Command command) {
        return publisher.publish(MOVED_DAYS, command.validFrom(), command.keeper(), before -> next(command, before));
    }

    private static Next next(Command command, Before before) {
        var faults = faults(command, before.validFrom());
        if (!faults.isEmpty()) {
            return new Next.Refused(new Faulty(faults));
        }
        var days = new TreeMap<String, JsonNode>();
        before.items().forEach(item -> days.put(item.required("date").asText(), item));
        command.days().forEach(day -> days.put(day.date().toString(), item(day, command)));
        return new Next.Items(JsonNodeFactory.instance.arrayNode().addAll(days.values()));
    }

    private static List<Fault> faults(Command command, LocalDate validFrom) {
        var faults = new ArrayList<Fault>();
        var named = new HashSet<LocalDate>();
        for (var at = 0; at < command.days().size(); at++) {
            var date = command.days().get(at).date();
            var pointer = "/days/" + at + "/date";
            if (date.getYear() != command.year()) {
                faults.add(new Fault(pointer, "of-another-year"));
            } else if (date.isBefore(validFrom)) {
                faults.add(new Fault(pointer, "before-the-version"));
            } else if (!named.add(date)) {
                faults.add(new Fault(pointer, "repeated"));
            }
        }
        return faults;
    }

    private static JsonNode item(Day day, Command command) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", day.date().toString())
                .put("working", day.working())
                .put("confirmed", command.confirmed())
                .put("source", command.source());
    }
}
