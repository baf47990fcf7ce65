package kz.ethnomediation.registry.akimatentries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The entries of akimats on record. */
public interface AkimatEntries {

    /** Adds what the akimat says now; the source of the entry has been kept before. */
    void add(AkimatStatement statement);

    /** The first day of what the akimat said last under the id; empty where it never said anything. */
    Optional<LocalDate> lastEffectiveOn(String system, String externalId);

    /** What each akimat says of the mediator as of the day, by system. */
    List<AkimatStatement> of(MediatorId mediator, LocalDate asOf);
}
