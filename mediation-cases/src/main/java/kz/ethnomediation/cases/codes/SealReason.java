package kz.ethnomediation.cases.codes;

/** Why a case is sealed. */
public enum SealReason {
    /** Somebody would be in danger if it were known who turned to the network. */
    DANGER_TO_PERSON,
    /** It is about a child. */
    CHILD_CONCERNED,
    /** A party is one of the network's own people, or close to one. */
    OWN_STAFF_CONCERNED,
    /** Talk of it could set groups against each other. */
    PUBLIC_TENSION
}
