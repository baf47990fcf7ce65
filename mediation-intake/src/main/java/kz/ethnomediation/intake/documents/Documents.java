package kz.ethnomediation.intake.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of documents. Who may see an appeal may see its documents: callers look for the appeal first. */
public interface Documents {

    /** Keeps a document; whoever adds one holds the lock on its appeal, so that no other comes between. */
    void add(Document document, FileContent content);

    /** The document of the appeal that has this content. */
    Optional<Document> withContent(UUID appealId, String sha256);

    /** The documents of an appeal, the oldest first. */
    List<Document> of(UUID appealId);

    Optional<Document> byId(UUID appealId, UUID documentId);

    /** The bytes of a document. */
    FileContent contentOf(UUID documentId);
}
