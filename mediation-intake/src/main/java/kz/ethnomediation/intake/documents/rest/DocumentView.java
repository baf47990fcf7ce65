package kz.ethnomediation.intake.documents.rest;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document.
 *
 * @param title absent in the answer to the upload, which holds no personal data
 * @param mediaType what the bytes are
 * @param size in bytes
 * @param sha256 hexadecimal
 * @param addedBy login of who added it
 */
record DocumentView(
        UUID documentId,
        DocumentKind kind,
        @Nullable String title,
        String mediaType,
        int size,
        String sha256,
        Verdict scan,
        String addedBy,
        Instant addedAt) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.kind(),
                document.title(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                document.scan(),
                document.addedByLogin(),
                document.addedAt());
    }

    DocumentView untitled() {
        return new DocumentView(documentId, kind, null, mediaType, size, sha256, scan, addedBy, addedAt);
    }

    @Override
    public String toString() {
        return "DocumentView[" + documentId + "]";
    }
}
