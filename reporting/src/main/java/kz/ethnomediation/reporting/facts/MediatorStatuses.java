package kz.ethnomediation.reporting.facts;

/** Every standing that mediators ever had; grows only. */
public interface MediatorStatuses {

    /** Adds a standing; the same event told again adds nothing. */
    void add(MediatorStatusFact fact);
}
