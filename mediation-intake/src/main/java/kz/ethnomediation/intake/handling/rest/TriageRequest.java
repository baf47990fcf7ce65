package kz.ethnomediation.intake.handling.rest;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.GivenAnswers;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.handling.TriageAppeal;
import org.jspecify.annotations.Nullable;

/**
 * The scope answers. Each that is absent counts as not asked, never as a no; where the questions were put before, it stays what
 * it was, and only one that is given, {@code NOT_ASKED} too, takes its place. Nothing that differs changes nothing.
 */
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
        var answers = new GivenAnswers(
                thirdPartyInterests, incapableParty, corruption, stateBody, courtProceedings, criminalSeverity);
        return new TriageAppeal.Sheet(answers, Optional.ofNullable(category), Optional.ofNullable(occurredOn));
    }
}
