package kz.ethnomediation.intake.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of documents. Who may see an appeal may see its documents: callers look for the appeal first. */
public interface Documents {

    /**
     * Keeps a document with its title and bytes, which go with the texts of its appeal, or a person's paper with the person; whoever
     * adds one holds the lock on the appeal, so that no other comes between.
     */
    void add(Document document, String title, FileContent content);

    /** The document of the appeal that has this content. */
    Optional<Document> withContent(UUID appealId, String sha256);

    /** The documents of an appeal, the oldest first. */
    List<Document> of(UUID appealId);

    /** The same with their titles, all keys asked for by one question. */
    List<Titled> titled(UUID appealId);

    Optional<Document> byId(UUID appealId, UUID documentId);

    /** The papers of these parties, in whichever appeal. */
    List<Document> ofParties(Collection<UUID> parties);

    /** Those of these that are there, in whichever appeal. */
    List<Document> among(Collection<UUID> ids);

    /** Destroys what the documents hold, for good. */
    void shred(List<Document> documents);

    /** The bytes of a document; nothing where they are erased. */
    Optional<FileContent> contentOf(Document document);

    /**
     * A document and what it is called.
     *
     * @param title empty where it is erased
     */
    record Titled(Document document, Optional<String> title) {

        @Override
        public String toString() {
            return "Titled[" + document.id() + "]";
        }
    }
}
