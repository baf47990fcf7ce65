package kz.ethnomediation.intake.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.Documents;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Shows the records of consent of an appeal to whoever may see the appeal. */
@ApplicationScoped
public class ReadConsents {

    private final Appeals appeals;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Documents documents;

    public ReadConsents(Appeals appeals, Consents consents, ConsentTexts texts, Documents documents) {
        this.appeals = appeals;
        this.consents = consents;
        this.texts = texts;
        this.documents = documents;
    }

    /**
     * A record with what belongs to it.
     *
     * @param terms what its text says; nothing of words that are not ours
     */
    public record Shown(ConsentRecord consent, Optional<ConsentTerms> terms, Optional<ConsentWithdrawal> withdrawal) {}

    /**
     * The records of an appeal.
     *
     * @param evidence ids of the documents that are filed as proof of a consent
     */
    public record Kept(List<Shown> records, List<UUID> evidence) {}

    /** All of them, the oldest first; nothing where the caller sees no such appeal. */
    public Optional<Kept> of(UUID appealId, Caller caller) {
        return appeals.shown(appealId, Sight.of(caller), Reading.CONSENTS)
                .map(appeal -> new Kept(records(appeal.id()), evidence(appeal.id())));
    }

    private List<Shown> records(UUID appealId) {
        var records = consents.of(appealId);
        var withdrawals = consents
                .withdrawalsOf(records.stream().map(ConsentRecord::id).toList())
                .stream()
                .collect(Collectors.toMap(ConsentWithdrawal::consentId, Function.identity()));
        return records.stream()
                .map(consent -> new Shown(
                        consent,
                        texts.terms(consent.textVersion(), AlmatyDay.of(consent.recordedAt())),
                        Optional.ofNullable(withdrawals.get(consent.id()))))
                .toList();
    }

    private List<UUID> evidence(UUID appealId) {
        return documents.of(appealId).stream()
                .filter(document -> document.kind() == DocumentKind.CONSENT)
                .map(Document::id)
                .toList();
    }
}
