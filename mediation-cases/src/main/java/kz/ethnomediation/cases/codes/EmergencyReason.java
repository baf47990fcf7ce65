package kz.ethnomediation.cases.codes;

/** Why somebody has to read a sealed case at once. */
public enum EmergencyReason {
    /** Somebody is in danger now. */
    DANGER_TO_PERSON,
    /** A court or another authority demands what the law entitles it to, and does not wait. */
    LAWFUL_DEMAND,
    /** A party needs help, and nobody who may see the case can be reached. */
    NOBODY_REACHABLE
}
