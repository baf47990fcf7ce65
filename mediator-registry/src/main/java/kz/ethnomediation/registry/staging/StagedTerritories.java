package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.registry.mediators.Territories;

/** Reads the regions of a day once for all rows. */
@Decorator
@Priority(1)
class StagedTerritories implements Territories {

    private final Territories lists;

    StagedTerritories(@Delegate Territories lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> regions(LocalDate on) {
        return Stage.once(List.of("territories", on), () -> lists.regions(on));
    }
}
