package kz.ethnomediation.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Destroys documents with what they belong to, in the transaction at hand; what is known of them stays and is counted. */
@ApplicationScoped
public class ErasePapers {

    private final Documents documents;

    public ErasePapers(Documents documents) {
        this.documents = documents;
    }

    /** These documents, whosever they are. */
    public void these(Collection<UUID> ids) {
        documents.shred(documents.among(ids));
    }

    /** The papers of these parties, with the parties. */
    public void ofParties(Collection<UUID> parties) {
        documents.shred(documents.ofParties(parties));
    }

    /** The documents of an appeal with its texts, whose key is destroyed beside; papers of persons stay theirs. */
    public void ofMatter(UUID appealId) {
        documents.shred(documents.of(appealId).stream()
                .filter(document -> document.partyId().isEmpty())
                .toList());
    }
}
