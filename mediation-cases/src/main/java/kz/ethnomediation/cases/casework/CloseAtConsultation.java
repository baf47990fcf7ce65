package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;

/** Ends a matter at consultation. */
@ApplicationScoped
public class CloseAtConsultation {

    private final CaseDesk desk;
    private final InstantSource clock;

    public CloseAtConsultation(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** With {@code result}, or that of the latest consultation. */
    @Transactional
    public CaseOutcome close(Errand errand, Optional<ConsultationResult> result, Optional<LocalDate> occurredOn) {
        return desk.change(errand, found -> found.closeAtConsultation(result, occurredOn, clock.instant()));
    }
}
