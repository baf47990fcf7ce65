package kz.ethnomediation.intake.appeals;

/** What an appeal may be waiting for. */
public enum Pending {
    /** The answer to the applicant. */
    ANSWER,
    /** Being sent on: an answer at triage excludes mediation. No line of a paper journal, whose terms are of the past. */
    REDIRECTION,
    /** The word of a region that was asked to take it. */
    TRANSFER,
    /** The coordinator's look at an interethnic side, as long as the matter has not ended (domain rule 11). */
    INTERETHNIC
}
