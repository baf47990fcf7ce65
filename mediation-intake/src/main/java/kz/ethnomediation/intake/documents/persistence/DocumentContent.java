package kz.ethnomediation.intake.documents.persistence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;

/** The bytes of a document, encrypted, apart from what is known of it, so that lists never read them. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    private UUID documentId;

    @Convert(converter = CiphertextConverter.class)
    private Ciphertext content;

    /** For Hibernate. */
    protected DocumentContent() {}

    DocumentContent(UUID documentId, byte[] bytes, DataKey key) {
        this.documentId = documentId;
        this.content = key.encryptBytes(place(), bytes);
    }

    byte[] content(DataKey key) {
        return key.decryptBytes(place(), content);
    }

    private Place place() {
        return Place.of("document_content", "content", documentId);
    }
}
