package kz.ethnomediation.intake.notices.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.notices.DeliveryMethod;
import kz.ethnomediation.intake.notices.DeliveryResult;
import kz.ethnomediation.intake.notices.RecordDelivery;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to deliver a notice.
 *
 * @param result DELIVERED where absent
 * @param occurredAt now where absent
 * @param by login of who tried; the caller where absent
 */
record DeliveryRequest(
        @NotNull DeliveryMethod method,
        @Nullable DeliveryResult result,
        @Nullable Instant occurredAt,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
        String by) {

    RecordDelivery.Sheet sheet() {
        return new RecordDelivery.Sheet(
                method,
                Objects.requireNonNullElse(result, DeliveryResult.DELIVERED),
                Optional.ofNullable(occurredAt),
                Optional.ofNullable(by));
    }
}
