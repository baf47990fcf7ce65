package kz.ethnomediation.intake.codes.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** Reads the service's own copies of the published lists. */
@ApplicationScoped
class ReferenceCodes implements CodesInForce {

    private static final Pattern CONSENT_TEXT = Pattern.compile("([0-9]{4})-([0-9]{1,3})");

    /** {@code 2026-10} is newer than {@code 2026-9}. */
    private static final Comparator<String> BY_YEAR_AND_NUMBER =
            Comparator.<String>comparingInt(text -> part(text, 1)).thenComparingInt(text -> part(text, 2));

    private final HeldLists lists;

    ReferenceCodes(ReferenceLists lists, InstantSource clock) {
        this.lists = new HeldLists(lists, clock);
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
        return lists.inForce("scope-questions", on).map(list -> list.name() + " " + list.version());
    }

    @Override
    public List<String> scopeRules(String ground, String questions) {
        var name = questions.substring(0, questions.lastIndexOf(' '));
        var version = Integer.parseInt(questions.substring(name.length() + 1));
        return lists.version(name, version).stream()
                .flatMap(list -> StreamSupport.stream(list.items().spliterator(), false))
                .filter(item -> code(item).equals(ground))
                .map(item -> item.path("ruleId").asText())
                .toList();
    }

    @Override
    public boolean hasOffice(String office, LocalDate on) {
        return has("offices", office, on);
    }

    @Override
    public boolean namesOffice(String office, LocalDate on) {
        return items("offices", on).anyMatch(item -> code(item).equals(office));
    }

    @Override
    public boolean hasConsentText(String version, LocalDate on) {
        return has("consent-texts", version, on);
    }

    @Override
    public String consentTextInForce(LocalDate on) {
        return items("consent-texts", on)
                .filter(item -> isValid(item, on))
                .map(ReferenceCodes::code)
                .filter(CONSENT_TEXT.asMatchPredicate())
                .max(BY_YEAR_AND_NUMBER)
                .orElseThrow(() -> new IllegalStateException("no consent text is in force on " + on));
    }

    @Override
    public String journalConsentText(LocalDate on) {
        return items("journal-consent-texts", on)
                .filter(item -> isValid(item, on))
                .max(Comparator.comparing(item -> item.path("validFrom").asText("")))
                .map(ReferenceCodes::code)
                .orElseThrow(() -> new IllegalStateException("no words of paper journals are known of " + on));
    }

    private boolean has(String list, String code, LocalDate on) {
        return items(list, on).anyMatch(item -> code(item).equals(code) && isValid(item, on));
    }

    private Stream<JsonNode> items(String list, LocalDate on) {
        return lists.inForce(list, on).stream()
                .flatMap(version -> StreamSupport.stream(version.items().spliterator(), false));
    }

    private static String code(JsonNode item) {
        return item.path("code").asText();
    }

    private static int part(String consentText, int place) {
        var parts = CONSENT_TEXT.matcher(consentText);
        return parts.matches() ? Integer.parseInt(parts.group(place)) : 0;
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        var to = item.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
