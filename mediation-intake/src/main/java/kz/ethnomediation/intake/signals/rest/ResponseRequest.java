package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.codes.ResponseAction;
import kz.ethnomediation.intake.signals.Response;
import kz.ethnomediation.intake.signals.ResponseResult;
import org.jspecify.annotations.Nullable;

/**
 * What was done, and what came of it.
 *
 * @param occurredAt the moment of the answer, by which its lateness is told
 */
record ResponseRequest(
        @NotEmpty @Size(max = 20) List<@NotNull ResponseAction> actions,
        @NotNull ResponseResult result,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    Response response() {
        return new Response(actions, result, Optional.ofNullable(words));
    }

    @Override
    public String toString() {
        return "ResponseRequest[" + result + "]";
    }
}
