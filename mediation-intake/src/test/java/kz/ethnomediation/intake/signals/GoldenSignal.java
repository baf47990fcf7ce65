package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ActingBody;
import kz.ethnomediation.intake.codes.EvidenceGrade;
import kz.ethnomediation.intake.codes.RaisingBody;
import kz.ethnomediation.intake.codes.RiskFactor;

/** The signal of the contracts' golden examples. */
public final class GoldenSignal {

    public static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-00000000d001");
    public static final Instant RAISED_AT = Instant.parse("2026-11-20T05:00:00Z");
    public static final Instant REPLY_BY = Instant.parse("2026-11-21T05:00:00Z");

    private GoldenSignal() {}

    public static Signal raised() {
        var origin = new Origin(
                RaisingBody.ELDERS,
                UUID.fromString("018f0000-0000-7000-8000-00000000e001"),
                ActingBody.AKIMAT,
                EvidenceGrade.EVIDENCED);
        var warning = new Warning(
                new Place("KZ-61", "615200000"), RiskFactor.LAND, origin, LocalDate.of(2026, 11, 19), List.of());
        var raiser = new Raiser("subject-of-the-raiser", "login-of-the-raiser");
        return new Signal(ID, warning, Optional.of(4), SignalFixture.POLICY, raiser, RAISED_AT);
    }

    public static Standing standing(SignalState state, Optional<EscalationLevel> level) {
        return new Standing(state, Optional.of(4), REPLY_BY, level);
    }
}
