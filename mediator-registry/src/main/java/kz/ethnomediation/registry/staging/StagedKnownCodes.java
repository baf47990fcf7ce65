package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.registry.particulars.KnownCodes;

/** Reads the fields of mediation and the districts of a day once for all rows. */
@Decorator
@Priority(1)
class StagedKnownCodes implements KnownCodes {

    private final KnownCodes lists;

    StagedKnownCodes(@Delegate KnownCodes lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> specialisations(LocalDate on) {
        return Stage.once(List.of("specialisations", on), () -> lists.specialisations(on));
    }

    @Override
    public Set<String> districts(LocalDate on) {
        return Stage.once(List.of("districts", on), () -> lists.districts(on));
    }
}
