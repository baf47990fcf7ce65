package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Category;

/**
 * What a list is narrowed to.
 *
 * @param after the last line of the page before, to go on behind it
 */
public record AppealFilter(
        Optional<String> region, Optional<AppealStatus> status, Optional<Category> category, Optional<Position> after) {

    /** A place in the list: the order is by moment of registration, then id. */
    public record Position(Instant registeredAt, UUID id) {}
}
