package kz.ethnomediation.intake.appeals;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealEvent.Stamp;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.workdays.AlmatyDay;

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

    /**
     * One of the parties was put right at the person's own request: the history keeps which fields, and by which request, never what
     * stood or stands there. Where the appeal counts otherwise from then on, the others are told. What is right already is left.
     */
    public void correct(Party party, PartyCorrection correction, DataKey key, UUID request, Instant now) {
        var before = party.details(key);
        var after = correction.over(before);
        var counted = party.role() == PartyRole.APPLICANT ? correction.over(attributes) : attributes;
        var recount = PartyCorrection.changed(attributes, counted);
        var changed = Stream.concat(PartyCorrection.changed(before, after).stream(), recount.stream())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        party.write(after, key);
        attributes = counted;
        var stamp = named(changed, party, request, now);
        happened.add(
                recount.isEmpty()
                        ? new AppealEvent.PartyCorrected(stamp)
                        : new AppealEvent.Corrected(stamp, ++publishedEvents));
    }

    private Stamp named(List<String> changed, Party party, UUID request, Instant now) {
        var whose = party.role() == PartyRole.APPLICANT
                ? "applicant."
                : "otherParties." + (parties().indexOf(party) - 1) + ".";
        var stamp = stamp(AppealSnapshot.of(this), status, Step.of(AlmatyDay.of(now), now))
                .with(new FieldChange("subjectRequest", null, request.toString()));
        for (var field : changed) {
            stamp = stamp.with(new FieldChange(whose + field, null, null));
        }
        return stamp;
    }

    /** What every event says, after whatever was changed since {@code before}. */
    final Stamp stamp(AppealSnapshot before, AppealStatus from, Step step) {
        var changes = before.changesTo(AppealSnapshot.of(this));
        return new Stamp(
                revision, step.on(), step.now(), attributes, Optional.of(from), status, changes, step.reason());
    }
}
