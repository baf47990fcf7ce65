package kz.ethnomediation.intake.notices;

import kz.ethnomediation.intake.appeals.AppealStatus;

/** The answer to a call to a meeting. A refusal is a value: nothing was made. */
public sealed interface InvitationOutcome {

    record Issued(Notice notice) implements InvitationOutcome {}

    /** No such appeal within the caller's sight. */
    record Unknown() implements InvitationOutcome {}

    /** The appeal was only offered to the caller's region: it may be read, not handled. */
    record NotYours() implements InvitationOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements InvitationOutcome {}

    /** The applicant refused the use of the data: an answer, and nothing else. */
    record ConsentRefused() implements InvitationOutcome {}

    /** The appeal has ended; there is nobody to meet for it. */
    record Ended(AppealStatus status) implements InvitationOutcome {}
}
