package kz.ethnomediation.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.handling.FactDay;
import kz.ethnomediation.platform.workdays.AlmatyDay;

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
                        PartyNumbers::refusal,
                        this::region,
                        this::office,
                        this::district,
                        this::moment,
                        this::consentText,
                        SourceRules::refusal,
                        this::steps,
                        this::consultation)
                .map(rule -> rule.apply(registration))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Anonymous words are a signal, not an appeal (domain rule 2): the applicant has a name, others at least a description. */
    private Optional<Invalid> parties(Registration registration) {
        if (registration.people().applicant().name() == null) {
            return Optional.of(new Invalid("/applicant/name", "required"));
        }
        var others = registration.people().others();
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
        if (!codes.hasRegion(region.get(), dayOfCodes(registration))) {
            return Optional.of(new Invalid("/region", "unknown"));
        }
        return registration.caller().scope().covers(region.get())
                ? Optional.empty()
                : Optional.of(new Invalid("/region", "outside-your-scope"));
    }

    /** Codes are judged as they were in force today, those of a journal's line as on its own day. */
    private LocalDate dayOfCodes(Registration registration) {
        var arrival = registration.arrival();
        return arrival.receivedAt()
                .filter(_ -> arrival.imported())
                .map(AlmatyDay::of)
                .orElse(AlmatyDay.of(now));
    }

    private Optional<Invalid> office(Registration registration) {
        var office = registration.place().office();
        if (office.filter(named -> !registration.liesInRegion(named)).isPresent()) {
            return Optional.of(new Invalid("/office", "of-another-region"));
        }
        return office.filter(named -> !isOffice(named, registration)).map(unknown -> new Invalid("/office", "unknown"));
    }

    /** A journal may be older than our list of offices, and its office closed by now. */
    private boolean isOffice(String office, Registration registration) {
        var today = AlmatyDay.of(now);
        return registration.arrival().imported() ? codes.namesOffice(office, today) : codes.hasOffice(office, today);
    }

    private Optional<Invalid> district(Registration registration) {
        var district = registration.place().district();
        if (district.filter(named -> !registration.liesInRegion(named)).isPresent()) {
            return Optional.of(new Invalid("/district", "of-another-region"));
        }
        return district.filter(named -> !codes.hasDistrict(named, dayOfCodes(registration)))
                .map(unknown -> new Invalid("/district", "unknown"));
    }

    private Optional<Invalid> moment(Registration registration) {
        var given = registration.arrival().receivedAt();
        if (given.isEmpty() && registration.arrival().imported()) {
            return Optional.of(new Invalid("/receivedAt", "required"));
        }
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

    /** A consultation may have been held before midnight and be received after it: it is no older than the day before the receipt. */
    private Optional<Invalid> consultation(Registration registration) {
        var heldOn = registration.onTheSpot().consultation().flatMap(Consultation.Sheet::heldOn);
        if (heldOn.filter(AlmatyDay.of(now.plus(FactDay.CLOCK_DIFFERENCE))::isBefore)
                .isPresent()) {
            return Optional.of(new Invalid("/consultation/heldOn", "ahead"));
        }
        var received = registration.arrival().receivedAt().orElse(now);
        var earliest = AlmatyDay.of(received).minusDays(1);
        return heldOn.filter(earliest::isAfter).map(early -> new Invalid("/consultation/heldOn", "before-the-appeal"));
    }
}
