package kz.ethnomediation.intake.codes;

/** Why a matter is none for mediation; the first three are those of the Law on Mediation, art. 1. */
public enum OutOfScopeGround {
    THIRD_PARTY_INTERESTS,
    INCAPABLE_PARTY,
    CORRUPTION,
    CRIMINAL_SEVERITY,
    STATE_BODY,
    NOT_A_DISPUTE,
    OTHER
}
