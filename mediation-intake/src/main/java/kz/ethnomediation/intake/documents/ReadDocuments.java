package kz.ethnomediation.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.subjects.Restriction;
import kz.ethnomediation.platform.subjects.Restrictions;

/**
 * Shows the documents of an appeal to whoever may see the appeal; of whoever has the own data blocked neither the papers nor those of
 * the matters that the person brought (domain rule 48).
 */
@ApplicationScoped
public class ReadDocuments {

    private final Appeals appeals;
    private final Documents documents;
    private final Restrictions restrictions;

    public ReadDocuments(Appeals appeals, Documents documents, Restrictions restrictions) {
        this.restrictions = restrictions;
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

    /**
     * A document as it is shown.
     *
     * @param title empty where it is erased or blocked
     * @param blocked whether it is kept and not shown
     */
    public record Shown(Document document, Optional<String> title, boolean blocked) {

        @Override
        public String toString() {
            return "Shown[" + document.id() + "]";
        }
    }

    /** What is known of each, the oldest first; nothing where the caller sees no such appeal. */
    public Optional<List<Shown>> all(UUID appealId, Caller caller) {
        return appeals.shown(appealId, Sight.of(caller), Reading.DOCUMENTS)
                .map(appeal -> shown(documents.titled(appeal.id())));
    }

    private List<Shown> shown(List<Documents.Titled> all) {
        var blocked = blockedAmong(all.stream().map(Documents.Titled::document).toList());
        return all.stream()
                .map(titled -> isBlocked(titled.document(), blocked)
                        ? new Shown(titled.document(), Optional.empty(), true)
                        : new Shown(titled.document(), titled.title(), false))
                .toList();
    }

    /** The matters and persons of these documents that are blocked, by one question. */
    private Set<UUID> blockedAmong(List<Document> all) {
        var subjects = all.stream()
                .flatMap(document -> Stream.concat(Stream.of(document.appealId()), document.partyId().stream()))
                .distinct()
                .toList();
        return restrictions.among(subjects, Restriction.BLOCKED);
    }

    private static boolean isBlocked(Document document, Set<UUID> blocked) {
        return blocked.contains(document.appealId())
                || document.partyId().filter(blocked::contains).isPresent();
    }

    /** One of them with its bytes; nothing where they are erased or blocked. */
    public Optional<Download> one(UUID appealId, UUID documentId, Caller caller) {
        return documents
                .byId(appealId, documentId)
                .filter(document -> !isBlocked(document, blockedAmong(List.of(document))))
                .filter(_ -> appeals.shown(appealId, Sight.of(caller), Reading.DOCUMENTS)
                        .isPresent())
                .flatMap(document -> documents.contentOf(document).map(content -> new Download(document, content)));
    }
}
