package kz.ethnomediation.cases.codes;

/** The side on which a party stands. */
public enum PartyRole {
    APPLICANT,
    OTHER
}
