package kz.ethnomediation.reporting.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.TestClock;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.facts.FactFixture;
import kz.ethnomediation.reporting.facts.SignalFact.Step;
import kz.ethnomediation.reporting.facts.Signals;
import kz.ethnomediation.reporting.report.ReadReport;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportRow;
import kz.ethnomediation.reporting.report.SignalTally;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class SignalQueryIT {

    private static final Instant RAISED = Instant.parse("2025-05-10T08:00:00Z");
    private static final Instant REPLY_BY = Instant.parse("2025-05-11T08:00:00Z");

    @Inject
    Signals signals;

    @Inject
    ReadReport readReport;

    @Test
    void measuresTheResponseGap() {
        respondedAt("2025-05-11T08:00:00Z");
        respondedAt("2025-05-11T08:00:01Z");
        respondedAt("2025-07-01T08:00:00Z");
        var dismissed = raised();
        signals.add(FactFixture.signal(dismissed, Step.DISMISSED, "KZ-33", RAISED.plusSeconds(60), REPLY_BY));
        var silent = raised();
        signals.add(FactFixture.signal(silent, Step.ESCALATED, "KZ-33", REPLY_BY.plusSeconds(60), REPLY_BY));

        assertThat(tally(new Quarter(2025, 2), "KZ-33")).isEqualTo(new SignalTally(5, 2, 1, 2));
        assertThat(tally(new Quarter(2025, 3), "KZ-33")).isEqualTo(new SignalTally(0, 1, 0, 1));
    }

    @Test
    void countsTheFirstResponseOnly() {
        var signal = UUID.randomUUID();
        signals.add(FactFixture.signal(signal, Step.RESPONDED, "KZ-10", REPLY_BY.plusSeconds(60), REPLY_BY));
        signals.add(FactFixture.signal(signal, Step.RAISED, "KZ-10", RAISED, REPLY_BY));
        signals.add(FactFixture.signal(signal, Step.RESPONDED, "KZ-10", RAISED.plusSeconds(60), REPLY_BY));
        signals.add(FactFixture.signal(signal, Step.CLOSED, "KZ-10", REPLY_BY.plusSeconds(600), REPLY_BY));

        assertThat(tally(new Quarter(2025, 2), "KZ-10")).isEqualTo(new SignalTally(1, 1, 1, 0));
    }

    @Test
    void measuresALateResponseByTheReplyTimeThatThenStood() {
        var signal = raised("KZ-23");
        signals.add(FactFixture.signal(signal, Step.RESPONDED, "KZ-23", REPLY_BY.plusSeconds(60), REPLY_BY));
        var anew = REPLY_BY.plusSeconds(86_400);
        signals.add(FactFixture.signal(signal, Step.ESCALATED, "KZ-23", REPLY_BY.plusSeconds(120), anew));
        signals.add(FactFixture.signal(signal, Step.RESPONDED, "KZ-23", anew.minusSeconds(60), anew));

        assertThat(tally(new Quarter(2025, 2), "KZ-23")).isEqualTo(new SignalTally(1, 1, 0, 0));
    }

    @Test
    void countsTheSecondAnswerThatIsOwedAndDoesNotCome() {
        var signal = raised("KZ-27");
        signals.add(FactFixture.signal(signal, Step.RESPONDED, "KZ-27", RAISED.plusSeconds(60), REPLY_BY));
        var anew = REPLY_BY.plusSeconds(86_400);
        signals.add(FactFixture.signal(signal, Step.ESCALATED, "KZ-27", REPLY_BY.plusSeconds(60), anew));

        assertThat(tally(new Quarter(2025, 2), "KZ-27")).isEqualTo(new SignalTally(1, 1, 1, 1));
    }

    @Test
    void judgesARunningQuarterNow() {
        var now = TestClock.SATURDAY_NIGHT;
        var due = UUID.randomUUID();
        signals.add(FactFixture.signal(due, Step.RAISED, "KZ-62", now.minusSeconds(60), now.minusSeconds(1)));
        var running = UUID.randomUUID();
        signals.add(FactFixture.signal(running, Step.RAISED, "KZ-62", now.minusSeconds(60), now.plusSeconds(1)));

        assertThat(tally(new Quarter(2026, 4), "KZ-62")).isEqualTo(new SignalTally(2, 0, 0, 1));
    }

    private void respondedAt(String moment) {
        signals.add(FactFixture.signal(raised(), Step.RESPONDED, "KZ-33", Instant.parse(moment), REPLY_BY));
    }

    private UUID raised() {
        return raised("KZ-33");
    }

    private UUID raised(String region) {
        var signal = UUID.randomUUID();
        signals.add(FactFixture.signal(signal, Step.RAISED, region, RAISED, REPLY_BY));
        return signal;
    }

    private SignalTally tally(Quarter quarter, String region) {
        var report = ((Compiled) readReport.read(Period.of(quarter), null, new Scope.Republic())).report();
        return report.units().stream()
                .filter(unit -> unit.territory().equals(region))
                .findFirst()
                .flatMap(ReportRow::signals)
                .orElseThrow();
    }
}
