package kz.ethnomediation.intake.registration.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;
import org.jspecify.annotations.Nullable;

/**
 * The consultation of a quick sheet.
 *
 * @param heldOn day in Asia/Almaty, today where absent
 */
record ConsultationRequest(
        @Nullable LocalDate heldOn,
        @Min(1) @Max(1440) int minutes,
        @NotNull ConsultationForm form,
        @NotNull @Size(max = 5) List<@NotNull AdviceKind> adviceKinds,
        @NotNull ConsultationResult result,
        @Nullable @Size(min = 1, max = 5_000) String note) {

    Consultation.Sheet sheet() {
        return new Consultation.Sheet(
                Optional.ofNullable(heldOn),
                minutes,
                form,
                adviceKinds.stream().distinct().toList(),
                result,
                Optional.ofNullable(note));
    }

    @Override
    public String toString() {
        return "ConsultationRequest[" + result + "]";
    }
}
