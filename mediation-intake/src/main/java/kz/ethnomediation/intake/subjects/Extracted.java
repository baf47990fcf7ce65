package kz.ethnomediation.intake.subjects;

import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealTexts;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.documents.Documents;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.platform.subjects.ExtractItem;
import org.jspecify.annotations.Nullable;

/** Writes out what is kept, by the names of the API. What others said stays with those who may read the matter. */
final class Extracted {

    private final TreeMap<String, String> fields = new TreeMap<>();

    private Extracted() {}

    /** The party; {@code counted} of whoever brought the appeal, whose sex and age band it is counted by. */
    static ExtractItem party(Party party, Optional<PartyDetails> known, Optional<CountingAttributes> counted) {
        var shown = new Extracted()
                .with("role", party.role())
                .with("kind", party.kind())
                .with("sex", counted.map(CountingAttributes::sex).orElse(null))
                .with("ageBand", counted.map(CountingAttributes::ageBand).orElse(null));
        if (known.isPresent()) {
            var identity = known.get().identity();
            var contact = known.get().contact();
            shown = shown.with("name", known.get().name())
                    .with("description", known.get().description())
                    .with("iin", identity.iin())
                    .with("bin", identity.bin())
                    .with("documentType", identity.documentType())
                    .with("documentNumber", identity.documentNumber())
                    .with("documentCountry", identity.documentCountry())
                    .with("phone", contact.phone())
                    .with("email", contact.email())
                    .with("address", contact.address());
        }
        return shown.as("party", party.id());
    }

    /** The appeal; {@code said} only to whoever brought it. */
    static ExtractItem appeal(Appeal appeal, Optional<AppealTexts> said) {
        var attributes = appeal.attributes();
        return new Extracted()
                .with("number", appeal.number().text())
                .with("status", appeal.status())
                .with("registeredAt", appeal.origin().registeredAt())
                .with("region", attributes.region())
                .with("office", attributes.office())
                .with("category", attributes.category())
                .with("language", attributes.language())
                .with("consentGiven", appeal.consent().given())
                .with("consentText", appeal.consent().textVersion())
                .with("consentMethod", appeal.consent().method())
                .with("essence", said.map(AppealTexts::essence).orElse(null))
                .as("appeal", appeal.id());
    }

    static ExtractItem document(Documents.Titled titled) {
        var document = titled.document();
        return new Extracted()
                .with("kind", document.kind())
                .with("title", titled.title().orElse(null))
                .with("mediaType", document.type().mediaType())
                .with("addedAt", document.addedAt())
                .as("document", document.id());
    }

    static ExtractItem notice(Notice notice) {
        return new Extracted()
                .with("kind", notice.kind())
                .with("state", notice.state())
                .with("issuedOn", notice.issuedOn())
                .with("deliveredOn", notice.deliveredOn().orElse(null))
                .as("notice", notice.id());
    }

    /** What was done and when; by whom and why is the office's. */
    static ExtractItem done(AppealHistory.Entry entry) {
        return new Extracted()
                .with("verb", entry.verb())
                .with("recordedAt", entry.recordedAt())
                .as("history", entry.appealId());
    }

    private Extracted with(String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(there -> fields.put(name, there.toString()));
        return this;
    }

    private ExtractItem as(String kind, UUID id) {
        return new ExtractItem(kind, id, fields);
    }
}
