package kz.ethnomediation.registry.admissions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The findings on record. */
public interface ExclusionChecks {

    void add(CheckedExclusion checked);

    /** All findings about the mediator, in the order of recording. */
    List<CheckedExclusion> of(MediatorId mediator);

    /** The mediator's day of birth, if it is on record; for the rule of age only. */
    Optional<LocalDate> birthOf(MediatorId mediator);
}
