package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;

/** A consultation as it is counted: the least that gives it a meaning in the figures, and nothing personal. */
public record Consultation(
        UUID id,
        LocalDate heldOn,
        int minutes,
        ConsultationForm form,
        List<AdviceKind> adviceKinds,
        ConsultationResult result) {

    public Consultation {
        adviceKinds = adviceKinds.stream().distinct().sorted().toList();
    }
}
