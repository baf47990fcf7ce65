package kz.ethnomediation.intake.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Done;
import kz.ethnomediation.intake.incidents.IncidentStep.AuthorityTold;
import kz.ethnomediation.intake.incidents.IncidentStep.Ended;
import kz.ethnomediation.intake.incidents.IncidentStep.PersonsTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to have been told before an incident may end, and when the authority's clock has run out. */
class IncidentTest {

    /** Monday noon in Almaty; the authority has to know by Tuesday. */
    private static final Instant DETECTED = Instant.parse("2026-11-23T07:00:00Z");

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    @Test
    void endsAsRemediedOnlyWhenAuthorityAndPersonsKnow() {
        var incident = about(Optional.of(3));
        assertThat(incident.take(new Ended(IncidentEnding.REMEDIED), DETECTED))
                .isEqualTo(new IncidentOutcome.AuthorityNotTold());
        assertThat(incident.take(new AuthorityTold("17-3"), DETECTED)).isEqualTo(new Done(incident));
        assertThat(incident.take(new Ended(IncidentEnding.REMEDIED), DETECTED))
                .isEqualTo(new IncidentOutcome.PersonsNotTold());
        assertThat(incident.take(new PersonsTold(ToldBy.LETTER, 2), DETECTED)).isEqualTo(new Done(incident));
        assertThat(incident.take(new PersonsTold(ToldBy.PHONE, 1), DETECTED)).isEqualTo(new Done(incident));

        assertThat(incident.take(new Ended(IncidentEnding.REMEDIED), DETECTED)).isEqualTo(new Done(incident));

        assertThat(incident.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(incident.personsTold()).isEqualTo(3);
        assertThat(incident.revision()).isEqualTo(5);
        assertThat(incident.take(new AuthorityTold("18"), DETECTED))
                .isEqualTo(new IncidentOutcome.WrongState(IncidentState.CLOSED, Set.of()));
        assertThat(incident.revision()).as("a refusal changes nothing").isEqualTo(5);
    }

    @Test
    void needsNobodyToBeToldWhereNobodyIsConcerned() {
        var incident = about(Optional.of(0));
        assertThat(incident.take(new AuthorityTold("17-3"), DETECTED)).isEqualTo(new Done(incident));

        assertThat(incident.take(new Ended(IncidentEnding.REMEDIED), DETECTED)).isEqualTo(new Done(incident));
    }

    @Test
    void mayTurnOutToBeNone() {
        var incident = about(Optional.empty());

        assertThat(incident.take(new Ended(IncidentEnding.NO_BREACH), DETECTED)).isEqualTo(new Done(incident));

        assertThat(incident.isLate(TUESDAY.plusYears(1))).isFalse();
    }

    @Test
    void keepsTheMomentInWhichTheAuthorityWasFirstTold() {
        var incident = about(Optional.empty());
        assertThat(incident.take(new AuthorityTold("17-3"), DETECTED)).isEqualTo(new Done(incident));
        assertThat(incident.take(new AuthorityTold("17-4"), DETECTED.plusSeconds(3600)))
                .isEqualTo(new Done(incident));

        assertThat(incident.authorityToldAt()).contains(DETECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, , false",
        "2026-11-25, , true",
        // the last second of Tuesday in Almaty, and the first of Wednesday
        "2026-12-01, 2026-11-24T18:59:59Z, false",
        "2026-12-01, 2026-11-24T19:00:00Z, true"
    })
    void isLateWhenTheAuthorityWasNotToldInTime(LocalDate today, Instant told, boolean late) {
        var incident = about(Optional.empty());
        if (told != null) {
            assertThat(incident.take(new AuthorityTold("17-3"), told)).isEqualTo(new Done(incident));
        }

        assertThat(incident.isLate(today)).isEqualTo(late);
    }

    private static Incident about(Optional<Integer> persons) {
        var report = new IncidentReport(
                IncidentKind.LOSS,
                Set.of(AffectedData.TEXTS),
                Set.of(AffectedPart.OUTSIDE),
                persons,
                Optional.empty(),
                DETECTED,
                "A folder was left in a taxi.");
        var term = new IncidentTerm(TUESDAY, "incident-terms-1", "holidays-2 moved-days-1");
        return new Incident(new UUID(0, 1), report, term, "dpo", DETECTED);
    }
}
