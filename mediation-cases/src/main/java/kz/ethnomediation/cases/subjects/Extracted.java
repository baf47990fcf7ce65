package kz.ethnomediation.cases.subjects;

import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseDetails;
import kz.ethnomediation.cases.casework.HistoryLine;
import kz.ethnomediation.cases.casework.PartyOnFile;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import kz.ethnomediation.platform.subjects.ExtractItem;
import org.jspecify.annotations.Nullable;

/** Writes out what is kept, by the names of the API. What others said stays with those who may read the case. */
final class Extracted {

    private final TreeMap<String, String> fields = new TreeMap<>();

    private Extracted() {}

    static ExtractItem party(PartyOnFile party, Optional<PartyDetails> known) {
        var shown = new Extracted()
                .with("role", party.role())
                .with("consentMethod", party.consentMethod())
                .with("consentedOn", party.consentedOn());
        if (known.isPresent()) {
            var details = known.get();
            shown = shown.with("kind", details.kind())
                    .with("name", details.name())
                    .with("description", details.description())
                    .with("phone", details.phone())
                    .with("email", details.email())
                    .with("address", details.address());
        }
        return shown.as("party", party.partyId());
    }

    /** The case; {@code essence} and what it is counted by only to whoever brought it. */
    static ExtractItem ofCase(CaseDetails details, Optional<String> essence, boolean brought) {
        var counted = Optional.of(details.attributes()).filter(_ -> brought);
        return new Extracted()
                .with("sex", counted.map(CountingAttributes::sex).orElse(null))
                .with("ageBand", counted.map(CountingAttributes::ageBand).orElse(null))
                .with("number", details.number())
                .with("status", details.status())
                .with("mediatorId", details.mediatorId())
                .with("openedOn", details.openedOn())
                .with("closedOn", details.closedOn())
                .with("essence", essence.orElse(null))
                .as("case", details.id());
    }

    /** What was done and when; by whom and why is the office's. */
    static ExtractItem done(UUID caseId, HistoryLine line) {
        return new Extracted()
                .with("verb", line.verb())
                .with("recordedAt", line.recordedAt())
                .as("history", caseId);
    }

    private Extracted with(String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(there -> fields.put(name, there.toString()));
        return this;
    }

    private ExtractItem as(String kind, UUID id) {
        return new ExtractItem(kind, id, fields);
    }
}
