package kz.ethnomediation.intake.codes;

/** How the answer reached the applicant. */
public enum AnswerMethod {
    WRITTEN,
    ELECTRONIC,
    ORAL
}
