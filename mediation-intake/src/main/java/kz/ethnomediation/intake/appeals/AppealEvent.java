package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.Interethnic;

/** Something that has happened to an appeal; each becomes one history row, and those that others must know one event. */
public sealed interface AppealEvent {

    Stamp stamp();

    /** What happened, lower case words joined by hyphens; the last part of a published event's type. */
    String verb();

    /**
     * What every event says.
     *
     * @param revision the appeal's revision after it
     * @param effectiveOn day in Asia/Almaty on which it happened
     * @param recordedAt the writer's clock
     * @param attributes what the appeal is counted by, as it now stands
     * @param changes what the verb changed, field by field
     * @param reason why, in the words of who did it; for the history only
     */
    record Stamp(
            long revision,
            LocalDate effectiveOn,
            Instant recordedAt,
            CountingAttributes attributes,
            Optional<AppealStatus> from,
            AppealStatus to,
            List<FieldChange> changes,
            Optional<String> reason) {

        public Stamp {
            changes = List.copyOf(changes);
        }

        /** With something that was added beside the fields of the appeal itself. */
        Stamp with(FieldChange added) {
            return new Stamp(
                    revision,
                    effectiveOn,
                    recordedAt,
                    attributes,
                    from,
                    to,
                    Stream.concat(changes.stream(), Stream.of(added)).toList(),
                    reason);
        }
    }

    /** One that the other services are told. */
    sealed interface Published extends AppealEvent {
        /** Position among the published events of this appeal, from 1 without gaps. */
        long sequence();
    }

    record Registered(Stamp stamp, long sequence) implements Published {
        @Override
        public String verb() {
            return "registered";
        }
    }

    record Triaged(Stamp stamp, long sequence, ScopeAnswers answers) implements Published {
        @Override
        public String verb() {
            return "triaged";
        }
    }

    record Accepted(
            Stamp stamp,
            long sequence,
            ScopeAnswers answers,
            Optional<UUID> assignTo,
            Optional<Consultation> consultation)
            implements Published {
        @Override
        public String verb() {
            return "accepted";
        }
    }

    /**
     * It was sent on to another body.
     *
     * @param inTerm whether it was sent on within the term for that (APPC art. 65)
     */
    record Redirected(Stamp stamp, long sequence, Ending ending, boolean inTerm) implements Published {
        @Override
        public String verb() {
            return "redirected";
        }
    }

    record RuledOutOfScope(Stamp stamp, long sequence, Ending ending, List<String> ruleIds) implements Published {
        @Override
        public String verb() {
            return "ruled-out-of-scope";
        }
    }

    record Withdrawn(Stamp stamp, long sequence) implements Published {
        @Override
        public String verb() {
            return "withdrawn";
        }
    }

    record DeadlineChanged(Stamp stamp, long sequence, LocalDate previousAnswerBy, LocalDate answerBy)
            implements Published {
        @Override
        public String verb() {
            return "deadline-changed";
        }
    }

    /**
     * The applicant was answered.
     *
     * @param late whether the answer came after its last day
     * @param meetingAt when the first meeting is; told to the applicant only
     */
    record Replied(Stamp stamp, long sequence, AnswerDuty duty, boolean late, Optional<Instant> meetingAt)
            implements Published {
        @Override
        public String verb() {
            return "replied";
        }
    }

    record FlagChanged(Stamp stamp, long sequence, Interethnic before) implements Published {
        @Override
        public String verb() {
            return "interethnic-flag-changed";
        }
    }

    /** Another region has accepted the appeal; it counts there from now on. */
    record Transferred(Stamp stamp, long sequence, String fromRegion, Optional<String> fromOffice)
            implements Published {
        @Override
        public String verb() {
            return "transferred";
        }
    }

    record TransferOffered(Stamp stamp, TransferOffer offer) implements AppealEvent {
        @Override
        public String verb() {
            return "transfer-offered";
        }
    }

    record TransferRefused(Stamp stamp, TransferOffer offer) implements AppealEvent {
        @Override
        public String verb() {
            return "transfer-refused";
        }
    }

    /**
     * A notice to a party was made.
     *
     * @param kind code of the notice's kind
     */
    record NoticeIssued(Stamp stamp, long sequence, UUID noticeId, String kind, LocalDate dueOn) implements Published {
        @Override
        public String verb() {
            return "notice-issued";
        }
    }

    /**
     * A notice reached its party.
     *
     * @param method code of the way it was delivered on
     */
    record NoticeDelivered(Stamp stamp, long sequence, UUID noticeId, String method, boolean late)
            implements Published {
        @Override
        public String verb() {
            return "notice-delivered";
        }
    }

    /**
     * What seemed to have reached its party came back.
     *
     * @param method code of the way it had been delivered on
     */
    record NoticeUndelivered(Stamp stamp, long sequence, UUID noticeId, String method) implements Published {
        @Override
        public String verb() {
            return "notice-undelivered";
        }
    }

    /**
     * A notice that has reached nobody was closed by hand.
     *
     * @param result code of why
     */
    record NoticeClosed(Stamp stamp, long sequence, UUID noticeId, String result) implements Published {
        @Override
        public String verb() {
            return "notice-closed";
        }
    }

    /** A document was added; which it is, and what it holds, is not told. */
    record DocumentAdded(Stamp stamp) implements AppealEvent {
        @Override
        public String verb() {
            return "document-added";
        }
    }

    /** Who the applicant is was put right, and with it what the appeal is counted by from this day on. */
    record Corrected(Stamp stamp, long sequence) implements Published {
        @Override
        public String verb() {
            return "corrected";
        }
    }

    /** Who a party is was put right; nothing that is counted. */
    record PartyCorrected(Stamp stamp) implements AppealEvent {
        @Override
        public String verb() {
            return "party-corrected";
        }
    }

    /** The case moved, and the appeal shows it; the case's own event has told everybody already. */
    record CaseMoved(Stamp stamp, CaseProgress progress) implements AppealEvent {
        @Override
        public String verb() {
            return "case-moved";
        }
    }
}
