package kz.ethnomediation.reporting.territory.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.territory.Territories;
import kz.ethnomediation.reporting.territory.Unit;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferenceTerritories implements Territories {

    private static final String LIST = "regions";

    private final ReferenceLists lists;

    ReferenceTerritories(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public SortedSet<String> during(Period period) {
        return lists.inForce(LIST, period.lastDay())
                .map(ReferenceTerritories::units)
                .orElseGet(Stream::empty)
                .filter(unit -> unit.existsDuring(period))
                .map(Unit::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Unit> units(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> new Unit(item.required("code").asText(), day(item, "validFrom"), day(item, "validTo")));
    }

    private static @Nullable LocalDate day(JsonNode item, String member) {
        return Optional.ofNullable(item.get(member))
                .map(JsonNode::asText)
                .map(LocalDate::parse)
                .orElse(null);
    }
}
