package kz.ethnomediation.intake.subjects.rest;

/** What a service has answered; the published list {@code subject-request-answers} has the words. */
enum AnswerKind {
    /** Done, or there was nothing to do it to. */
    APPLIED,
    /** Not done. */
    BLOCKED
}
