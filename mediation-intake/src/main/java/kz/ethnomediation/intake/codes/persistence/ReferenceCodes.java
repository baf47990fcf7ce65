package kz.ethnomediation.intake.codes.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** Reads the service's own copies of the published lists. */
@ApplicationScoped
class ReferenceCodes implements CodesInForce {

    private final ReferenceLists lists;

    ReferenceCodes(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean hasRegion(String region, LocalDate on) {
        return has("regions", region, on);
    }

    @Override
    public boolean hasDistrict(String district, LocalDate on) {
        return lists.inForce("districts", on).isEmpty() || has("districts", district, on);
    }

    @Override
    public Optional<String> scopeQuestionsInForce(LocalDate on) {
        return lists.versionInForce("scope-questions", on).map(list -> list.name() + " " + list.version());
    }

    @Override
    public List<String> scopeRules(String ground, String questions) {
        var name = questions.substring(0, questions.lastIndexOf(' '));
        var version = Integer.parseInt(questions.substring(name.length() + 1));
        return lists.version(name, version).stream()
                .flatMap(list -> StreamSupport.stream(list.items().spliterator(), false))
                .filter(item -> item.path("code").asText().equals(ground))
                .map(item -> item.path("ruleId").asText())
                .toList();
    }

    @Override
    public boolean hasConsentText(String version, LocalDate on) {
        return has("consent-texts", version, on);
    }

    @Override
    public String consentTextInForce(LocalDate on) {
        return items("consent-texts", on)
                .filter(item -> isValid(item, on))
                .map(item -> item.path("code").asText())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no consent text is in force on " + on));
    }

    private boolean has(String list, String code, LocalDate on) {
        return items(list, on).anyMatch(item -> item.path("code").asText().equals(code) && isValid(item, on));
    }

    private Stream<JsonNode> items(String list, LocalDate on) {
        return lists.inForce(list, on).stream().flatMap(items -> StreamSupport.stream(items.spliterator(), false));
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        var to = item.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
