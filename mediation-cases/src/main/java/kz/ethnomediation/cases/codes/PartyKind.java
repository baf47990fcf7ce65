package kz.ethnomediation.cases.codes;

/** What a party is. */
public enum PartyKind {
    PERSON,
    LEGAL_ENTITY,
    GROUP
}
