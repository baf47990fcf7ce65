package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Category;

/**
 * What a list is narrowed to.
 *
 * @param registeredFrom first day of registration in Asia/Almaty
 * @param registeredTo last day of registration
 * @param overdue whether an answer is owed and its last day is over
 * @param externalId the id that the appeal has in the system it came from
 * @param after the last line of the page before, to go on behind it
 */
public record AppealFilter(
        Optional<String> region,
        Optional<AppealStatus> status,
        Optional<Category> category,
        Optional<LocalDate> registeredFrom,
        Optional<LocalDate> registeredTo,
        Optional<Boolean> overdue,
        Optional<String> externalId,
        Optional<Position> after) {

    /** A place in the list: the order is by moment of registration, then id. */
    public record Position(Instant registeredAt, UUID id) {}
}
