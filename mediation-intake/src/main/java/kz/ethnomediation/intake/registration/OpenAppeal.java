package kz.ethnomediation.intake.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AnswerDuty;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.intake.appeals.AppealTexts;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.appeals.NewAppeal.NewParty;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Origin;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.codes.Flag;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.registration.Registration.Source;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** Makes an appeal of a registration: its ids and codes, the moment that counts, and the term of its answer. */
@ApplicationScoped
class OpenAppeal {

    private final CodesInForce codes;
    private final Identifiers identifiers;
    private final TermsInForce terms;
    private final OpenTexts openTexts;

    OpenAppeal(CodesInForce codes, Identifiers identifiers, TermsInForce terms, OpenTexts openTexts) {
        this.codes = codes;
        this.identifiers = identifiers;
        this.terms = terms;
        this.openTexts = openTexts;
    }

    /** The first rule that the registration breaks. */
    Optional<Invalid> refusal(Registration registration, Instant now) {
        return new RegistrationRules(codes, now).refusal(registration);
    }

    /** A new id for an appeal or a consultation. */
    UUID nextId() {
        return identifiers.next();
    }

    /** What the appeal is to be. */
    NewAppeal open(UUID id, Registration registration, Instant now) {
        var attributes = attributes(registration, AlmatyDay.of(now));
        var origin = origin(registration, attributes.office(), now);
        var declaration = registration.declaration();
        var consentText = declaration.textVersion().orElseGet(() -> consentText(origin, now));
        return new NewAppeal(
                id,
                attributes,
                origin,
                declaration.onText(consentText),
                besideInterethnic(registration.matter().flags()),
                texts(registration),
                registration.trail().source().map(source -> digest(id, source)),
                origin.imported()
                        ? AnswerDuty.NONE
                        : AnswerDuty.until(terms.at(origin.registeredAt()).answer(origin.registeredAt())),
                parties(registration));
    }

    private static AppealTexts texts(Registration registration) {
        return new AppealTexts(
                registration.matter().essence(),
                registration
                        .onTheSpot()
                        .consultation()
                        .filter(_ -> registration.declaration().given())
                        .flatMap(Consultation.Sheet::note));
    }

    /** Whether the source of the first appeal sent this content. */
    boolean sameContent(Appeal first, Source source) {
        return openTexts.isOfDigest(first, digest(first.id(), source));
    }

    /** What an imported line consented to are the words of its journal: no text of ours was shown to the person. */
    private String consentText(Origin origin, Instant now) {
        return origin.imported()
                ? codes.journalConsentText(AlmatyDay.of(origin.receivedAt()))
                : codes.consentTextInForce(AlmatyDay.of(now));
    }

    private Origin origin(Registration registration, @Nullable String office, Instant now) {
        var arrival = registration.arrival();
        var trail = registration.trail();
        var receivedAt = arrival.receivedAt().orElse(now);
        return new Origin(
                arrival.kind().orElse(null),
                receivedAt,
                arrival.imported() ? receivedAt : registeredAt(registration, receivedAt, now),
                now,
                registration.caller().subject(),
                arrival.imported() ? null : registration.caller().name(),
                office,
                identifiers.receiptCode(),
                registration.people().persons().orElse(null),
                trail.referrerOrganisation().orElse(null),
                trail.venueOrganisation().orElse(null),
                trail.clientRef().orElse(null),
                trail.source().map(Source::system).orElse(null),
                trail.source().map(Source::externalId).orElse(null),
                arrival.imported());
    }

    /**
     * What a person takes in is registered at that moment, also on a Saturday. What arrived while nobody was there is
     * registered at the opening of the next working day (APPC art. 63; domain rule 3), and never before it was written down.
     */
    private Instant registeredAt(Registration registration, Instant receivedAt, Instant now) {
        if (registration.arrival().channel().isTakenInByAPerson()) {
            return now;
        }
        var inForce = terms.at(now);
        var arrived = inForce.registrationMoment(receivedAt, false);
        return inForce.registrationMoment(arrived.isAfter(now) ? arrived : now, false);
    }

    private CountingAttributes attributes(Registration registration, LocalDate today) {
        var people = registration.people();
        var matter = registration.matter();
        return new CountingAttributes(
                registration.regionOrCallers().orElseThrow(),
                registration.place().district().orElse(null),
                registration
                        .officeOrCallers(office -> codes.hasOffice(office, today))
                        .orElse(null),
                matter.category().orElse(null),
                registration.arrival().channel(),
                registration.arrival().form().orElse(null),
                matter.language(),
                people.applicant().kind(),
                people.sex().orElse(null),
                people.ageBand().orElse(null),
                registration.trail().referredBy().orElse(null),
                registration.trail().programme().orElse(null),
                matter.flags().contains(Flag.INTERETHNIC) ? Interethnic.YES : Interethnic.NOT_ASSESSED);
    }

    private static List<String> besideInterethnic(Set<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag != Flag.INTERETHNIC)
                .map(Flag::name)
                .sorted()
                .toList();
    }

    private List<NewParty> parties(Registration registration) {
        var parties = new ArrayList<NewParty>();
        parties.add(new NewParty(
                identifiers.next(), PartyRole.APPLICANT, registration.people().applicant()));
        for (var other : registration.people().others()) {
            parties.add(new NewParty(identifiers.next(), PartyRole.OTHER, other));
        }
        return parties;
    }

    /** Salted with the appeal's id, so that equal contents of two appeals cannot be told from their digests. */
    private static String digest(UUID appealId, Source source) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(appealId.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha.digest(source.content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
