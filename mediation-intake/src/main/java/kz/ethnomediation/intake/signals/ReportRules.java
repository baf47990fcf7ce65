package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.signals.SignalOutcome.Invalid;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** What a report must fulfil to become a signal: a place that exists, a day that has come, no person's number. */
final class ReportRules {

    /** The Law on Mediation came into force on this day: nothing of ours is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 8, 5);

    private final CodesInForce codes;
    private final LinkableAppeals appeals;
    private final Instant now;

    ReportRules(CodesInForce codes, LinkableAppeals appeals, Instant now) {
        this.codes = codes;
        this.appeals = appeals;
        this.now = now;
    }

    /** The first rule that the report breaks; a region need not be the raiser's own. */
    Optional<Invalid> refusal(SignalReport report, Optional<String> region, Caller caller) {
        return Stream.<Supplier<Optional<Invalid>>>of(
                        () -> region(region),
                        () -> district(report, region),
                        () -> day(report),
                        () -> StateNumbers.refusal(report.words(), "/words"),
                        () -> report.placeText().flatMap(text -> StateNumbers.refusal(text, "/place/text")),
                        () -> links(report, caller))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Invalid> region(Optional<String> region) {
        if (region.isEmpty()) {
            return Optional.of(new Invalid("/place/region", "required"));
        }
        return region.filter(code -> !codes.hasRegion(code, AlmatyDay.of(now)))
                .map(unknown -> new Invalid("/place/region", "unknown"));
    }

    private Optional<Invalid> district(SignalReport report, Optional<String> region) {
        var elsewhere = region.map(report::warning).map(Warning::place).filter(place -> !place.isInRegion());
        if (elsewhere.isPresent()) {
            return Optional.of(new Invalid("/place/district", "of-another-region"));
        }
        return report.district()
                .filter(code -> !codes.hasDistrict(code, AlmatyDay.of(now)))
                .map(unknown -> new Invalid("/place/district", "unknown"));
    }

    private Optional<Invalid> day(SignalReport report) {
        var today = AlmatyDay.of(now.plus(FactMoment.CLOCK_DIFFERENCE));
        if (report.occurredOn().filter(today::isBefore).isPresent()) {
            return Optional.of(new Invalid("/occurredOn", "ahead"));
        }
        return report.occurredOn().filter(FIRST_DAY::isAfter).map(early -> new Invalid("/occurredOn", "too-early"));
    }

    private Optional<Invalid> links(SignalReport report, Caller caller) {
        var ids = report.appealIds();
        return IntStream.range(0, ids.size())
                .filter(i -> !appeals.has(ids.get(i), caller))
                .mapToObj(i -> new Invalid("/appealIds/" + i, "unknown"))
                .findFirst();
    }
}
