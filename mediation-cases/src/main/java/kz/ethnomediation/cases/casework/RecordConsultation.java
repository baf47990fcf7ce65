package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.Consultation;
import kz.ethnomediation.cases.lifecycle.Identifiers;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Adds a consultation that was held. It is a fact, so it needs no look at the case before. */
@ApplicationScoped
public class RecordConsultation {

    private final CaseDesk desk;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RecordConsultation(CaseDesk desk, Identifiers identifiers, InstantSource clock) {
        this.desk = desk;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What was held.
     *
     * @param heldOn today where it is not said
     * @param note stays in this service and is in no event
     */
    public record Sheet(
            Optional<LocalDate> heldOn,
            int minutes,
            ConsultationForm form,
            List<AdviceKind> adviceKinds,
            ConsultationResult result,
            Optional<String> note) {
        @Override
        public String toString() {
            return "Sheet[redacted]";
        }
    }

    /** Done, with the id under which the consultation is kept, or why not. */
    public record Answer(UUID consultationId, CaseOutcome outcome) {}

    @Transactional
    public Answer record(Errand errand, Sheet sheet) {
        var now = clock.instant();
        var held = new Consultation(
                identifiers.next(),
                sheet.heldOn().orElseGet(() -> AlmatyDay.of(now)),
                sheet.minutes(),
                sheet.form(),
                sheet.adviceKinds(),
                sheet.result());
        return new Answer(
                held.id(), desk.write(errand, (found, key) -> found.recordConsultation(held, sheet.note(), key, now)));
    }
}
