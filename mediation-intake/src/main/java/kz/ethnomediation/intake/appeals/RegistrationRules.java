package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;

/** What a registration must fulfil: the few required fields, codes in force, and a region that is the caller's. */
final class RegistrationRules {

    /** The Law on Mediation came into force on this day: nothing of ours is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 8, 5);

    private static final Instant FIRST_MOMENT = AlmatyDay.startOf(FIRST_DAY);

    private final CodesInForce codes;
    private final Instant now;

    RegistrationRules(CodesInForce codes, Instant now) {
        this.codes = codes;
        this.now = now;
    }

    /** The first rule that the registration breaks. */
    Optional<Invalid> refusal(Registration registration) {
        return Stream.<Function<Registration, Optional<Invalid>>>of(
                        this::parties,
                        this::region,
                        this::place,
                        this::moment,
                        this::consentText,
                        this::steps,
                        this::consultation)
                .map(rule -> rule.apply(registration))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Anonymous words are a signal, not an appeal (domain rule 2): the applicant has a name, others at least a description. */
    private Optional<Invalid> parties(Registration registration) {
        if (registration.applicant().name() == null) {
            return Optional.of(new Invalid("/applicant/name", "required"));
        }
        var others = registration.otherParties();
        return IntStream.range(0, others.size())
                .filter(i -> others.get(i).name() == null && others.get(i).description() == null)
                .mapToObj(i -> new Invalid("/otherParties/" + i + "/name", "required"))
                .findFirst();
    }

    private Optional<Invalid> region(Registration registration) {
        var region = registration.regionOrCallers();
        if (region.isEmpty()) {
            return Optional.of(new Invalid("/region", "required"));
        }
        if (!codes.hasRegion(region.get(), AlmatyDay.of(now))) {
            return Optional.of(new Invalid("/region", "unknown"));
        }
        return registration.caller().scope().covers(region.get())
                ? Optional.empty()
                : Optional.of(new Invalid("/region", "outside-your-scope"));
    }

    private Optional<Invalid> place(Registration registration) {
        if (registration
                .office()
                .filter(office -> !registration.liesInRegion(office))
                .isPresent()) {
            return Optional.of(new Invalid("/office", "of-another-region"));
        }
        return registration
                .district()
                .filter(district -> !registration.liesInRegion(district))
                .map(elsewhere -> new Invalid("/district", "of-another-region"));
    }

    /** What reaches us without a person at our end is registered by working hours, which comes with the working calendar. */
    private Optional<Invalid> moment(Registration registration) {
        if (!registration.channel().isTakenInByAPerson()) {
            return Optional.of(new Invalid("/channel", "not-taken-in-by-a-person"));
        }
        var given = registration.receivedAt();
        if (given.filter(FIRST_MOMENT::isAfter).isPresent()) {
            return Optional.of(new Invalid("/receivedAt", "too-early"));
        }
        return given.filter(now.plus(FactDay.CLOCK_DIFFERENCE)::isBefore)
                .map(ahead -> new Invalid("/receivedAt", "ahead"));
    }

    private Optional<Invalid> consentText(Registration registration) {
        return registration
                .declaration()
                .textVersion()
                .filter(version -> !codes.hasConsentText(version, AlmatyDay.of(now)))
                .map(unknown -> new Invalid("/consent/textVersion", "unknown"));
    }

    private Optional<Invalid> steps(Registration registration) {
        var steps = registration.onTheSpot();
        if (steps.acceptance().isPresent() && steps.triage().isEmpty()) {
            return Optional.of(new Invalid("/triage", "required"));
        }
        return steps.consultation().isPresent() && steps.acceptance().isEmpty()
                ? Optional.of(new Invalid("/acceptance", "required"))
                : Optional.empty();
    }

    /** A consultation may have been held before midnight and be written down after it, unless the sheet itself says otherwise. */
    private Optional<Invalid> consultation(Registration registration) {
        var heldOn = registration.onTheSpot().consultation().flatMap(Consultation.Sheet::heldOn);
        if (heldOn.filter(AlmatyDay.of(now.plus(FactDay.CLOCK_DIFFERENCE))::isBefore)
                .isPresent()) {
            return Optional.of(new Invalid("/consultation/heldOn", "ahead"));
        }
        var earliest = registration.receivedAt().map(AlmatyDay::of).orElse(FIRST_DAY);
        return heldOn.filter(earliest::isAfter).map(early -> new Invalid("/consultation/heldOn", "before-the-appeal"));
    }
}
