package kz.ethnomediation.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import kz.ethnomediation.platform.caller.Caller;

/** Keeps a file with its appeal. The same bytes twice on one appeal are one document. */
@ApplicationScoped
public class AttachDocument {

    /** 10 MiB (design §3). */
    public static final int LONGEST = 10 * 1024 * 1024;

    /** So many that no paper file comes near it, and few enough to be listed at once. */
    public static final int MOST = 200;

    private final Appeals appeals;
    private final Documents documents;
    private final MalwareScan malwareScan;
    private final EnterDocument enterDocument;
    private final OpenTexts openTexts;

    public AttachDocument(
            Appeals appeals,
            Documents documents,
            MalwareScan malwareScan,
            EnterDocument enterDocument,
            OpenTexts openTexts) {
        this.appeals = appeals;
        this.documents = documents;
        this.malwareScan = malwareScan;
        this.enterDocument = enterDocument;
        this.openTexts = openTexts;
    }

    /**
     * A file, and what whoever brings it calls it.
     *
     * @param party whose paper it is; the applicant's where a person's paper names nobody
     */
    public record Sheet(DocumentKind kind, String title, Optional<UUID> party, FileContent content) {

        /** Whose paper it is among the parties of the appeal; nobody's where it belongs to the matter. */
        Optional<UUID> partyIn(Appeal appeal) {
            return kind.isOfAPerson()
                    ? party.or(() -> Optional.of(appeal.parties().getFirst().id()))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "Sheet[" + kind + "]";
        }
    }

    /** Added, or there already, or why not; what a file is, is told by its bytes. */
    @Transactional
    public AttachOutcome attach(UUID appealId, Sheet sheet, Caller caller) {
        // Locked, so that the history tells of the appeal as it stands once this is written.
        var appeal = appeals.lockedById(appealId).flatMap(_ -> appeals.byId(appealId, Sight.of(caller)));
        if (appeal.isEmpty()) {
            return new AttachOutcome.Unknown();
        }
        if (!caller.isOnlyMediator()
                && !caller.scope().covers(appeal.get().attributes().region())) {
            return new AttachOutcome.NotYours();
        }
        if (sheet.content().length() == 0) {
            return new AttachOutcome.Empty();
        }
        if (sheet.content().length() > LONGEST) {
            return new AttachOutcome.TooLarge();
        }
        if (sheet.party()
                .filter(named -> !isPaperOf(named, sheet, appeal.get()))
                .isPresent()) {
            return new AttachOutcome.NobodysPaper();
        }
        return sheet.content()
                .type()
                .map(type -> keep(appeal.get(), sheet, type, caller))
                .orElseGet(AttachOutcome.UnknownType::new);
    }

    private static boolean isPaperOf(UUID party, Sheet sheet, Appeal appeal) {
        return sheet.kind().isOfAPerson()
                && appeal.parties().stream().anyMatch(known -> known.id().equals(party));
    }

    private AttachOutcome keep(Appeal appeal, Sheet sheet, FileType type, Caller caller) {
        var already = documents.withContent(appeal.id(), sheet.content().sha256());
        if (already.isPresent()) {
            return new AttachOutcome.AlreadyThere(already.get());
        }
        if (openTexts.isErasedByNow(appeal.id())
                || sheet.partyIn(appeal).filter(openTexts::isErasedByNow).isPresent()) {
            return new AttachOutcome.Erased();
        }
        if (documents.of(appeal.id()).size() >= MOST) {
            return new AttachOutcome.TooMany();
        }
        // Last, for it may take its time, and only what would be kept is worth it.
        var verdict = malwareScan.scan(sheet.content());
        if (verdict == Verdict.INFECTED) {
            return new AttachOutcome.Infected();
        }
        return new AttachOutcome.Added(enterDocument.enter(appeal, sheet, type, verdict, caller));
    }
}
