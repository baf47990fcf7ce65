package kz.ethnomediation.intake.consents.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.consents.ConsentTerms;
import kz.ethnomediation.intake.consents.ConsentTexts;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** Reads the service's own copy of the published list. */
@ApplicationScoped
class ReferenceConsentTexts implements ConsentTexts {

    private final ReferenceLists lists;

    ReferenceConsentTexts(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<ConsentTerms> terms(String textVersion, LocalDate on) {
        return lists.inForce("consent-texts", on).stream()
                .flatMap(JsonNode::valueStream)
                .filter(item -> item.path("code").asText().equals(textVersion))
                .filter(item -> item.has("purpose"))
                .findFirst()
                .map(ReferenceConsentTexts::terms);
    }

    private static ConsentTerms terms(JsonNode item) {
        return new ConsentTerms(
                words(item.required("names")),
                item.required("purpose").asText(),
                item.required("termMonths").asInt(),
                item.required("thirdParties").asBoolean(),
                item.required("crossBorder").asBoolean(),
                item.required("publication").asBoolean(),
                item.required("data")
                        .valueStream()
                        .map(data ->
                                new ConsentTerms.Item(data.required("field").asText(), words(data.required("purpose"))))
                        .toList());
    }

    private static Map<String, String> words(JsonNode byLanguage) {
        var words = new HashMap<String, String>();
        byLanguage
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        return words;
    }
}
