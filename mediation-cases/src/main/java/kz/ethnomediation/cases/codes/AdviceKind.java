package kz.ethnomediation.cases.codes;

/** What a consultation consisted of. */
public enum AdviceKind {
    EXPLAINED_RIGHTS,
    EXPLAINED_MEDIATION,
    TALK_WITH_BOTH,
    REFERRAL,
    OTHER
}
