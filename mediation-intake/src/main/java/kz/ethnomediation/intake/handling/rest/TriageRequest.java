package kz.ethnomediation.intake.handling.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.handling.TriageAppeal;
import org.jspecify.annotations.Nullable;

/** The scope answers, all of them; each that is absent counts as not asked, never as a no, also where they are given again. */
public record TriageRequest(
        @Nullable Answer thirdPartyInterests,
        @Nullable Answer incapableParty,
        @Nullable Answer corruption,
        @Nullable Answer stateBody,
        @Nullable Answer courtProceedings,
        @Nullable CriminalSeverity criminalSeverity,
        @Nullable Category category,
        @Nullable LocalDate occurredOn) {

    public TriageAppeal.Sheet sheet() {
        var answers = new ScopeAnswers(
                given(thirdPartyInterests),
                given(incapableParty),
                given(corruption),
                given(stateBody),
                given(courtProceedings),
                Objects.requireNonNullElse(criminalSeverity, CriminalSeverity.NOT_ASKED));
        return new TriageAppeal.Sheet(answers, Optional.ofNullable(category), Optional.ofNullable(occurredOn));
    }

    private static Answer given(@Nullable Answer answer) {
        return Objects.requireNonNullElse(answer, Answer.NOT_ASKED);
    }
}
