package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;

/**
 * An entry as it stands on a day, to be read.
 *
 * @param name that he bore on that day
 * @param profile as it stood on that day
 * @param status the status on that day
 * @param statusSince the first day of that status
 * @param revision the entry's current revision
 */
public record MediatorEntry(
        MediatorId id,
        BilingualName name,
        MediatorProfile profile,
        MediatorStatus status,
        LocalDate statusSince,
        long revision) {}
