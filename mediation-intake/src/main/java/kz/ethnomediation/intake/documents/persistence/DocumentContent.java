package kz.ethnomediation.intake.documents.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a document, apart from what is known of it, so that lists never read them. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    private UUID documentId;

    private byte[] content;

    /** For Hibernate. */
    protected DocumentContent() {}

    DocumentContent(UUID documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content;
    }

    byte[] content() {
        return content.clone();
    }
}
