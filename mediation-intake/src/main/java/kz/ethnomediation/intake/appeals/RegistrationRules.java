package kz.ethnomediation.intake.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;

/** What a registration must fulfil: the few required fields, codes in force, and a region that is the caller's. */
final class RegistrationRules {

    /** How far a client's clock may run ahead (design §3). */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    private final CodesInForce codes;
    private final Instant now;

    RegistrationRules(CodesInForce codes, Instant now) {
        this.codes = codes;
        this.now = now;
    }

    /** The first rule that the registration breaks. */
    Optional<Invalid> refusal(Registration registration) {
        return Stream.<Function<Registration, Optional<Invalid>>>of(
                        this::parties, this::region, this::office, this::moment, this::consentText, this::steps)
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

    private Optional<Invalid> office(Registration registration) {
        var region = registration.regionOrCallers().orElse("KZ-");
        return registration
                .office()
                .filter(office -> !region.equals("KZ-" + office.substring(0, 2)))
                .map(office -> new Invalid("/office", "of-another-region"));
    }

    /** What reaches us without a person at our end is registered by working hours, which comes with the working calendar. */
    private Optional<Invalid> moment(Registration registration) {
        if (!registration.channel().isTakenInByAPerson()) {
            return Optional.of(new Invalid("/channel", "not-taken-in-by-a-person"));
        }
        return registration
                .receivedAt()
                .filter(now.plus(CLOCK_DIFFERENCE)::isBefore)
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
}
