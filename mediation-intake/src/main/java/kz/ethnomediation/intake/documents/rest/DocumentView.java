package kz.ethnomediation.intake.documents.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import kz.ethnomediation.intake.documents.ReadDocuments;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document.
 *
 * @param title absent in the answer to the upload, which holds no personal data, and where it is erased or blocked
 * @param blocked true where title and file are kept and not shown
 * @param erased true where title and file are erased for good
 * @param mediaType what the bytes are
 * @param size in bytes
 * @param partyId whose paper it is
 * @param sha256 hexadecimal; absent where the file is erased
 * @param addedBy login of who added it
 */
record DocumentView(
        UUID documentId,
        DocumentKind kind,
        @Nullable UUID partyId,
        @Nullable String title,
        @Nullable Boolean blocked,
        @Nullable Boolean erased,
        String mediaType,
        int size,
        @Nullable String sha256,
        Verdict scan,
        String addedBy,
        Instant addedAt) {

    static DocumentView of(ReadDocuments.Shown shown) {
        return of(
                shown.document(), shown.title(), shown.blocked(), shown.title().isEmpty() && !shown.blocked());
    }

    static DocumentView untitled(Document document) {
        return of(document, Optional.empty(), false, false);
    }

    private static DocumentView of(Document document, Optional<String> title, boolean blocked, boolean erased) {
        return new DocumentView(
                document.id(),
                document.kind(),
                document.partyId().orElse(null),
                title.orElse(null),
                blocked ? true : null,
                erased ? true : null,
                document.type().mediaType(),
                document.size(),
                document.sha256().orElse(null),
                document.scan(),
                document.addedByLogin(),
                document.addedAt());
    }

    @Override
    public String toString() {
        return "DocumentView[" + documentId + "]";
    }
}
