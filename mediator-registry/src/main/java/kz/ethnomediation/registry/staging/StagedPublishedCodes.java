package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.organisations.PublishedCodes;

/** Asks for each code of a day once for all rows. */
@Decorator
@Priority(1)
class StagedPublishedCodes implements PublishedCodes {

    private final PublishedCodes lists;

    StagedPublishedCodes(@Delegate PublishedCodes lists) {
        this.lists = lists;
    }

    @Override
    public boolean hasRegion(String region, LocalDate on) {
        return Stage.once(List.of("region", region, on), () -> lists.hasRegion(region, on));
    }

    @Override
    public boolean hasDistrict(String district, String region, LocalDate on) {
        return Stage.once(List.of("district", district, region, on), () -> lists.hasDistrict(district, region, on));
    }

    @Override
    public boolean hasLanguage(String language, LocalDate on) {
        return Stage.once(List.of("language", language, on), () -> lists.hasLanguage(language, on));
    }
}
