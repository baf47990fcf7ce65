package kz.ethnomediation.registry.akimatentries;

/** Where a mediator stands in the register of an akimat; the network's own status is another matter. */
public enum Listing {
    /** In it since the day. */
    LISTED,
    /** Out of it since the day: recalled by the assembly, moved away, gone. */
    REMOVED
}
