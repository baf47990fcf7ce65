package kz.ethnomediation.registry.policy;

/** What must not be true of a mediator of either kind (domain 1.5, rule 32; marked there as to be confirmed). */
public enum ExclusionCheck {
    /** Authorised to perform functions of the state, or equated to who is. */
    STATE_FUNCTION,
    /** Declared incapable, or of limited capacity, by a court. */
    INCAPACITY,
    /** Under criminal prosecution. */
    PROSECUTION,
    /** An unspent or unexpunged conviction. */
    CONVICTION
}
