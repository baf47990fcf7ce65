package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the case of an accepted appeal has come, as its events say. */
@Embeddable
public record CaseProgress(
        @Enumerated(EnumType.STRING) @Column(name = "case_stage")
        CaseStage stage,

        @Nullable @Enumerated(EnumType.STRING) CaseOutcome outcome,
        @Nullable LocalDate closedOn) {}
