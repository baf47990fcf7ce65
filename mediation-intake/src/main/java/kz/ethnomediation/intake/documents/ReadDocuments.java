package kz.ethnomediation.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/** Shows the documents of an appeal to whoever may see the appeal. */
@ApplicationScoped
public class ReadDocuments {

    private final Appeals appeals;
    private final Documents documents;

    public ReadDocuments(Appeals appeals, Documents documents) {
        this.appeals = appeals;
        this.documents = documents;
    }

    /** A document with its bytes. */
    public record Download(Document document, FileContent content) {

        @Override
        public String toString() {
            return "Download[" + document.id() + "]";
        }
    }

    /** What is known of each, the oldest first; nothing where the caller sees no such appeal. */
    public Optional<List<Documents.Titled>> all(UUID appealId, Caller caller) {
        return appeals.shown(appealId, Sight.of(caller), Reading.DOCUMENTS)
                .map(appeal -> documents.titled(appeal.id()));
    }

    /** One of them with its bytes; nothing where they are erased. */
    public Optional<Download> one(UUID appealId, UUID documentId, Caller caller) {
        return documents
                .byId(appealId, documentId)
                .filter(_ -> appeals.shown(appealId, Sight.of(caller), Reading.DOCUMENTS)
                        .isPresent())
                .flatMap(document -> documents.contentOf(document).map(content -> new Download(document, content)));
    }
}
