package kz.ethnomediation.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Enters a new document, and a line into its appeal's history: the kind, nothing of what it is called or holds. */
@ApplicationScoped
class EnterDocument {

    private final Documents documents;
    private final AppealJournal journal;
    private final Identifiers identifiers;
    private final InstantSource clock;

    EnterDocument(Documents documents, AppealJournal journal, Identifiers identifiers, InstantSource clock) {
        this.documents = documents;
        this.journal = journal;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The document, in the transaction at hand. */
    Document enter(
            Appeal appeal, AttachDocument.Sheet sheet, FileType type, MalwareScan.Verdict verdict, Caller caller) {
        var now = clock.instant();
        var entry = new Document.Entry(identifiers.next(), sheet.partyIn(appeal), verdict, caller, now);
        var document = new Document(appeal.id(), sheet, type, entry);
        documents.add(document, sheet.title(), sheet.content());
        appeal.documentAdded(sheet.kind().name(), Step.of(AlmatyDay.of(now), now));
        journal.enter(appeal, Actor.of(caller));
        return document;
    }
}
