package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.cases.casework.RecordConsultation;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import org.jspecify.annotations.Nullable;

/** A consultation that was held. Never printed, because the note is free text. */
record ConsultationRequest(
        @Nullable LocalDate heldOn,
        @NotNull @Min(1) @Max(1440) Integer minutes,
        @NotNull ConsultationForm form,
        @NotNull @Size(max = 5) List<@NotNull AdviceKind> adviceKinds,
        @NotNull ConsultationResult result,
        @Size(max = 4000) @Nullable String note) {

    RecordConsultation.Sheet asSheet() {
        return new RecordConsultation.Sheet(
                Optional.ofNullable(heldOn), minutes, form, adviceKinds, result, Optional.ofNullable(note));
    }

    @Override
    public String toString() {
        return "ConsultationRequest[redacted]";
    }
}
