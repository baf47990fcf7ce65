package kz.ethnomediation.intake.handling;

/** Which term of an appeal a deadline is the end of. */
public enum DeadlineCode {
    /** The answer to the applicant, as it was owed at first (APPC art. 76). */
    ANSWER,
    /** The same after a decision has put it off (APPC art. 76). */
    EXTENSION,
    /** Sending it on to the competent body (APPC art. 65). */
    REDIRECTION,
    /** The word of a region that was asked to take it; the network's own rule. */
    TRANSFER_ANSWER
}
