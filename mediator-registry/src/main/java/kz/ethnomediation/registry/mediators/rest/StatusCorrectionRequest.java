package kz.ethnomediation.registry.mediators.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.StepCorrection;
import org.jspecify.annotations.Nullable;

/** What the step was in truth, whole, on the day that it has where none is named; without {@code step} there was none. */
record StatusCorrectionRequest(
        @NotNull CorrectionReason reason, @Nullable @Valid ChangeStatusRequest step) {

    StepCorrection correction(int number) {
        return new StepCorrection(
                number,
                Optional.ofNullable(step).map(ChangeStatusRequest::step),
                Optional.ofNullable(step).map(ChangeStatusRequest::effectiveOn),
                reason);
    }
}
