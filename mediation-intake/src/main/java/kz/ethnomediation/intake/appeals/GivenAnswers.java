package kz.ethnomediation.intake.appeals;

import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import org.jspecify.annotations.Nullable;

/**
 * The scope answers that one triage gives. What is absent was not asked; at a correction it stays what it was, and only an
 * answer that is given, {@code NOT_ASKED} too, takes its place.
 */
public record GivenAnswers(
        @Nullable Answer thirdPartyInterests,
        @Nullable Answer incapableParty,
        @Nullable Answer corruption,
        @Nullable Answer stateBody,
        @Nullable Answer courtProceedings,
        @Nullable CriminalSeverity criminalSeverity) {

    private static final ScopeAnswers NOTHING_ASKED = new ScopeAnswers(
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            CriminalSeverity.NOT_ASKED);

    /** All of them, none absent. */
    public static GivenAnswers all(ScopeAnswers answers) {
        return new GivenAnswers(
                answers.thirdPartyInterests(),
                answers.incapableParty(),
                answers.corruption(),
                answers.stateBody(),
                answers.courtProceedings(),
                answers.criminalSeverity());
    }

    /** Together with what was answered before. */
    ScopeAnswers over(Optional<ScopeAnswers> answered) {
        var former = answered.orElse(NOTHING_ASKED);
        return new ScopeAnswers(
                Objects.requireNonNullElse(thirdPartyInterests, former.thirdPartyInterests()),
                Objects.requireNonNullElse(incapableParty, former.incapableParty()),
                Objects.requireNonNullElse(corruption, former.corruption()),
                Objects.requireNonNullElse(stateBody, former.stateBody()),
                Objects.requireNonNullElse(courtProceedings, former.courtProceedings()),
                Objects.requireNonNullElse(criminalSeverity, former.criminalSeverity()));
    }
}
