package kz.ethnomediation.intake.signals.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.signals.SignalPolicies;
import kz.ethnomediation.intake.signals.SignalPolicy;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** The policies in the service's own copy of the published list {@code signal-policy}. */
@ApplicationScoped
class PolicyList implements SignalPolicies {

    private static final String LIST = "signal-policy";
    private static final String NOT_ASSESSED = "NOT_ASSESSED";

    private final ReferenceLists lists;

    PolicyList(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public SignalPolicy inForce(LocalDate on) {
        return lists.inForce(LIST, on).stream()
                .flatMap(PolicyList::elements)
                .filter(item -> isValid(item, on))
                .max(Comparator.comparing(item -> item.path("code").asText()))
                .map(PolicyList::policy)
                .orElseThrow(() -> new IllegalStateException("no policy for signals is in force on " + on));
    }

    static SignalPolicy policy(JsonNode item) {
        var levels = elements(item.path("levels"))
                .collect(Collectors.toMap(level -> level.path("tension").asText(), PolicyList::level));
        return new SignalPolicy(
                item.path("code").asText(),
                levels.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(NOT_ASSESSED))
                        .collect(Collectors.toMap(entry -> Integer.valueOf(entry.getKey()), Map.Entry::getValue)),
                Objects.requireNonNull(levels.get(NOT_ASSESSED), "every policy says what counts without a tension"));
    }

    private static SignalPolicy.Level level(JsonNode level) {
        return new SignalPolicy.Level(
                Duration.ofHours(level.required("replyHours").asLong()),
                level.required("escalates").asBoolean(),
                Optional.of(level.path("postControlDays"))
                        .filter(JsonNode::isInt)
                        .map(JsonNode::asInt));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        return from.isEmpty() || !LocalDate.parse(from).isAfter(on);
    }
}
