package kz.ethnomediation.intake.terms;

/** The terms of the policy table; how long each is stands in the list {@code term-policy} only (domain rule 55). */
public enum TermCode {
    /** From arrival on a day off or after hours to registration (APPC art. 63). */
    REGISTRATION,
    /** From registration to the answer (APPC art. 76). */
    ANSWER,
    /** From registration to sending it on to the competent body (APPC art. 65). */
    REDIRECTION,
    /** From registration to the last day to which the answer can be put off (APPC art. 76). */
    EXTENSION_LIMIT,
    /** From the decision on an extension to the notice of it (APPC art. 76). */
    EXTENSION_NOTICE,
    /** From any other decision or call to the notice of it; the network's own rule. */
    NOTICE,
    /** From the offer of a transfer to the other office's answer; the network's own rule. */
    TRANSFER_ANSWER
}
