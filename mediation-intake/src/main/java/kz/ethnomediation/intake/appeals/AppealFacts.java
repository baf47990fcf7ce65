package kz.ethnomediation.intake.appeals;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealEvent.Stamp;

/** What is only noted of an appeal: facts beside its state, which leave the revision alone. */
@MappedSuperclass
public abstract class AppealFacts extends AppealRecord {

    /** For Hibernate. */
    protected AppealFacts() {}

    /**
     * A document was added.
     *
     * @param kind code of the document's kind
     */
    public void documentAdded(String kind, Step step) {
        var stamp = stamp(AppealSnapshot.of(this), status, step);
        happened.add(new AppealEvent.DocumentAdded(stamp.with(new FieldChange("document", null, kind))));
    }

    /** A notice to a party was made. */
    public void noticeIssued(UUID noticeId, String kind, LocalDate dueOn, Step step) {
        var stamp = stamp(AppealSnapshot.of(this), status, step);
        happened.add(new AppealEvent.NoticeIssued(stamp, ++publishedEvents, noticeId, kind, dueOn));
    }

    /** A notice reached its party. */
    public void noticeDelivered(UUID noticeId, String method, boolean late, Step step) {
        var stamp = stamp(AppealSnapshot.of(this), status, step);
        happened.add(new AppealEvent.NoticeDelivered(stamp, ++publishedEvents, noticeId, method, late));
    }

    /** What seemed to have reached its party came back. */
    public void noticeUndelivered(UUID noticeId, String method, Step step) {
        var stamp = stamp(AppealSnapshot.of(this), status, step);
        happened.add(new AppealEvent.NoticeUndelivered(stamp, ++publishedEvents, noticeId, method));
    }

    /** A notice that has reached nobody need not any more, and why. */
    public void noticeClosed(UUID noticeId, String result, Step step) {
        var stamp = stamp(AppealSnapshot.of(this), status, step).with(new FieldChange("notice", null, result));
        happened.add(new AppealEvent.NoticeClosed(stamp, ++publishedEvents, noticeId, result));
    }

    /** What every event says, after whatever was changed since {@code before}. */
    final Stamp stamp(AppealSnapshot before, AppealStatus from, Step step) {
        var changes = before.changesTo(AppealSnapshot.of(this));
        return new Stamp(
                revision, step.on(), step.now(), attributes, Optional.of(from), status, changes, step.reason());
    }
}
