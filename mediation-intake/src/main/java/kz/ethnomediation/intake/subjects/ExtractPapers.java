package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.Documents;
import kz.ethnomediation.intake.notices.Notices;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * What lies with an appeal and is about a person: the own papers, what the person was told by letter, and of a matter that the person
 * brought its other documents and what was done when. Files are not in an extract: their holder is given them at the office.
 */
@ApplicationScoped
class ExtractPapers {

    private final Documents documents;
    private final Notices notices;
    private final AppealHistory history;

    ExtractPapers(Documents documents, Notices notices, AppealHistory history) {
        this.documents = documents;
        this.notices = notices;
        this.history = history;
    }

    List<ExtractItem> of(UUID appealId, SubjectRequest request) {
        var brought = request.matters().contains(appealId);
        return Stream.of(
                        documents.titled(appealId).stream()
                                .filter(titled -> isAbout(titled.document(), request, brought))
                                .map(Extracted::document),
                        notices.of(appealId).stream()
                                .filter(notice -> request.persons().contains(notice.partyId()))
                                .map(Extracted::notice),
                        (brought ? history.of(appealId) : List.<AppealHistory.Entry>of())
                                .stream().map(Extracted::done))
                .flatMap(items -> items)
                .toList();
    }

    private static boolean isAbout(Document document, SubjectRequest request, boolean brought) {
        return document.partyId().map(request.persons()::contains).orElse(brought);
    }
}
