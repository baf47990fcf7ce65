package kz.ethnomediation.intake.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;

/**
 * The consultation that a quick sheet brings along. Intake only passes its codes on: the case records it.
 *
 * @param minutes whole minutes, 1 to 1440
 */
public record Consultation(
        UUID id,
        LocalDate heldOn,
        int minutes,
        ConsultationForm form,
        List<AdviceKind> adviceKinds,
        ConsultationResult result,
        Optional<UUID> mediatorId) {

    /**
     * What a quick sheet says of it.
     *
     * @param heldOn day in Asia/Almaty, today where absent
     * @param note for the case only: kept here until it is fetched, never in an event
     */
    public record Sheet(
            Optional<LocalDate> heldOn,
            int minutes,
            ConsultationForm form,
            List<AdviceKind> adviceKinds,
            ConsultationResult result,
            Optional<String> note) {

        /** As recorded under an id; today where no day was given. */
        public Consultation recordedAs(UUID id, LocalDate today, Optional<UUID> mediatorId) {
            return new Consultation(id, heldOn.orElse(today), minutes, form, adviceKinds, result, mediatorId);
        }

        @Override
        public String toString() {
            return "Sheet[" + result + "]";
        }
    }

    public Consultation {
        adviceKinds = List.copyOf(adviceKinds);
    }
}
