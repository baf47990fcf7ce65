package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.reference.PublicationOutcome.Fault;
import kz.ethnomediation.registry.reference.PublicationOutcome.Faulty;
import kz.ethnomediation.registry.reference.PublicationOutcome.NotOfWordsAlone;
import kz.ethnomediation.registry.reference.Publisher.Before;
import kz.ethnomediation.registry.reference.Publisher.Next;

/**
 * Publishes other words for codes, or the day on which a code ends (domain rules 53 and 54). Codes are never added: services have them
 * as types, and a release brings them. Lists that say more than words (policies, calendars, territories) and texts that people have
 * agreed to are not changed here.
 */
@ApplicationScoped
public class PublishWords {

    private static final Set<String> OF_WORDS_ALONE = Set.of("code", "names", "validFrom", "validTo", "rank");
    private static final String TEXTS = "-texts";

    private final Publisher publisher;

    PublishWords(Publisher publisher) {
        this.publisher = publisher;
    }

    /** What is said anew of codes of a list, from a day on, or from today. */
    public record Command(String list, Optional<LocalDate> validFrom, List<Change> changes, Caller keeper) {}

    /**
     * What is said anew of one code.
     *
     * @param names other words, or none
     * @param validTo the last day on which the code counts, or none
     */
    public record Change(String code, Optional<Words> names, Optional<LocalDate> validTo) {}

    /** The words of a code in the three languages. */
    public record Words(String kk, String ru, String en) {}

    /** Published, or why not. */
    @Transactional
    public PublicationOutcome publish(Command command) {
        return publisher.publish(
                command.list(), command.validFrom(), command.keeper(), before -> next(command, before));
    }

    private static Next next(Command command, Before before) {
        if (command.list().endsWith(TEXTS) || !before.items().valueStream().allMatch(PublishWords::isOfWordsAlone)) {
            return new Next.Refused(new NotOfWordsAlone());
        }
        var faults = faults(command.changes(), before);
        if (!faults.isEmpty()) {
            return new Next.Refused(new Faulty(faults));
        }
        var changes = command.changes().stream().collect(Collectors.toMap(Change::code, Function.identity()));
        var items = JsonNodeFactory.instance.arrayNode();
        before.items().forEach(item -> items.add(changed(item, changes)));
        return new Next.Items(items);
    }

    private static boolean isOfWordsAlone(JsonNode item) {
        return item.propertyStream().map(Map.Entry::getKey).allMatch(OF_WORDS_ALONE::contains) && item.has("names");
    }

    private static List<Fault> faults(List<Change> changes, Before before) {
        var faults = new ArrayList<Fault>();
        var known = new HashMap<String, JsonNode>();
        before.items().forEach(item -> known.put(item.required("code").asText(), item));
        var named = new HashSet<String>();
        for (var at = 0; at < changes.size(); at++) {
            var change = changes.get(at);
            var pointer = "/changes/" + at;
            var item = known.get(change.code());
            if (item == null) {
                faults.add(new Fault(pointer + "/code", "unknown"));
            } else if (!named.add(change.code())) {
                faults.add(new Fault(pointer + "/code", "repeated"));
            } else if (change.names().isEmpty() && change.validTo().isEmpty()) {
                faults.add(new Fault(pointer, "says-nothing"));
            } else {
                change.validTo()
                        .flatMap(last -> faultOf(last, item, before.validFrom()))
                        .ifPresent(code -> faults.add(new Fault(pointer + "/validTo", code)));
            }
        }
        return faults;
    }

    /** A code counts up to the eve of the version at the least: what was said of earlier days is not changed. */
    private static Optional<String> faultOf(LocalDate last, JsonNode item, LocalDate validFrom) {
        if (last.isBefore(validFrom.minusDays(1))) {
            return Optional.of("before-the-version");
        }
        var begins = item.path("validFrom").asText("");
        return !begins.isEmpty() && last.isBefore(LocalDate.parse(begins))
                ? Optional.of("before-valid-from")
                : Optional.empty();
    }

    private static JsonNode changed(JsonNode item, Map<String, Change> changes) {
        var change = changes.get(item.required("code").asText());
        if (change == null) {
            return item;
        }
        ObjectNode changed = item.deepCopy();
        change.names()
                .ifPresent(words -> changed.putObject("names")
                        .put("kk", words.kk())
                        .put("ru", words.ru())
                        .put("en", words.en()));
        change.validTo().ifPresent(last -> changed.put("validTo", last.toString()));
        return changed;
    }
}
