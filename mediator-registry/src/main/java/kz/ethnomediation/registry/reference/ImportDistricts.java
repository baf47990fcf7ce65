package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Faulty;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.InvalidDay;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Published;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Unreadable;

/** Publishes the keeper's file of districts, whole or not at all (issue 6, deliver 5; domain rule 37). */
@ApplicationScoped
public class ImportDistricts {

    private static final String DISTRICTS = "districts";
    private static final String REGIONS = "regions";

    /** An event holds the whole list, and is at most 256 KiB long. */
    private static final int LONGEST_LIST = 200_000;

    private final KatoFile file;
    private final KeptLists lists;
    private final ListEvents events;
    private final InstantSource clock;

    public ImportDistricts(KatoFile file, KeptLists lists, ListEvents events, InstantSource clock) {
        this.file = file;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who hands it in, and from when it counts.
     *
     * @param validFrom the first day on which the list counts, or empty for today; never an earlier one, which would change answers
     *     that were given
     */
    public record Command(Optional<LocalDate> validFrom, Caller keeper) {}

    /** Published, or why not. */
    @Transactional
    public DistrictImportOutcome publish(byte[] content, Command command) {
        if (!(command.keeper().scope() instanceof Scope.Republic)) {
            return new BeyondTheCaller();
        }
        var today = AlmatyDay.of(clock.instant());
        var validFrom = command.validFrom().orElse(today);
        if (validFrom.isBefore(today)) {
            return new InvalidDay("in-the-past");
        }
        return switch (file.read(content)) {
            case KatoFile.Reading.Unreadable(var code) -> new Unreadable(code);
            case KatoFile.Reading.Rows(var rows) -> taken(rows, validFrom, command.keeper());
        };
    }

    private DistrictImportOutcome taken(List<KatoRow> rows, LocalDate validFrom, Caller keeper) {
        var tree = new KatoTree(rows, regionsOn(validFrom));
        var faults = tree.faults();
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        if (tree.districts().isEmpty()) {
            return new Unreadable("no-districts");
        }
        var place = lists.next(DISTRICTS);
        var next = DistrictItems.of(tree, itemsOf(DISTRICTS, validFrom), validFrom);
        if (next.items().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_LIST) {
            return new Unreadable("too-long");
        }
        var list = new ListVersion(DISTRICTS, place.version(), next.items());
        var publication = new Publication(list, validFrom, place.sequence(), keeper.subject(), clock.instant());
        lists.keep(publication);
        events.publish(publication);
        return new Published(place.version(), validFrom, tree.districts().size(), next.ended());
    }

    private Map<String, String> regionsOn(LocalDate day) {
        return itemsOf(REGIONS, day)
                .valueStream()
                .collect(Collectors.toMap(
                        region -> region.required("kato").asText(),
                        region -> region.required("code").asText()));
    }

    private JsonNode itemsOf(String name, LocalDate day) {
        return lists.eachInForce(List.of(name), day).stream()
                .map(ListVersion::items)
                .findFirst()
                .orElseGet(JsonNodeFactory.instance::arrayNode);
    }
}
