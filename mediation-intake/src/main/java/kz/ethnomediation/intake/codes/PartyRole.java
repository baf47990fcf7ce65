package kz.ethnomediation.intake.codes;

/** The side on which a party stands. */
public enum PartyRole {
    APPLICANT,
    OTHER
}
