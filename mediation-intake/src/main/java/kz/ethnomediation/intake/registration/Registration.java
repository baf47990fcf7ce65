package kz.ethnomediation.intake.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.ethnomediation.intake.appeals.Consent;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.AppealKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.Flag;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.intake.codes.Referrer;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.platform.caller.Caller;

/**
 * The wish to register an appeal: the short sheet, and as much of the following steps as was done on the spot.
 *
 * @param id made by the client, or by us where absent
 * @param onTheSpot triage, acceptance and consultation that came in the same request
 */
public record Registration(
        Optional<UUID> id,
        Arrival arrival,
        Place place,
        People people,
        Matter matter,
        Declaration declaration,
        Trail trail,
        OnTheSpot onTheSpot,
        Caller caller) {

    /**
     * On which way it came.
     *
     * @param receivedAt when it reached the network; now where absent
     * @param imported whether it is a line of a paper journal, registered at {@code receivedAt} and without terms
     */
    public record Arrival(
            Channel channel,
            Optional<Form> form,
            Optional<AppealKind> kind,
            Optional<Instant> receivedAt,
            boolean imported) {}

    /**
     * Where it is registered.
     *
     * @param region ISO 3166-2; the caller's only region where absent
     * @param district KATO, nine digits
     * @param office stable code; the caller's office where absent
     */
    public record Place(Optional<String> region, Optional<String> district, Optional<String> office) {}

    /**
     * Who appeals and about whom.
     *
     * @param ageBand as published, {@code 30_44}
     * @param persons how many stand behind a group
     */
    public record People(
            PartyDetails applicant,
            Optional<Sex> sex,
            Optional<String> ageBand,
            Optional<Integer> persons,
            List<PartyDetails> others) {

        public People {
            others = List.copyOf(others);
        }

        @Override
        public String toString() {
            return "People[]";
        }
    }

    /**
     * What it is about.
     *
     * @param language BCP 47
     */
    public record Matter(String language, Optional<Category> category, Set<Flag> flags, String essence) {

        public Matter {
            flags = Set.copyOf(flags);
        }

        @Override
        public String toString() {
            return "Matter[" + category + "]";
        }
    }

    /**
     * What the applicant said to the consent text.
     *
     * @param textVersion the version shown, the one in force where absent
     */
    public record Declaration(boolean given, Optional<String> textVersion, ConsentMethod method) {

        Consent onText(String version) {
            return new Consent(given, version, method);
        }
    }

    /**
     * Where it comes from and where it was heard.
     *
     * @param programme the campaign or project in which it came, capital letters
     * @param clientRef the client's own word for it
     */
    public record Trail(
            Optional<Referrer> referredBy,
            Optional<UUID> referrerOrganisation,
            Optional<UUID> venueOrganisation,
            Optional<String> programme,
            Optional<String> clientRef,
            Optional<Source> source) {

        /** Nothing is known of it. */
        public static Trail unknown() {
            return new Trail(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * The system that sent it; the pair is unique for ever.
     *
     * @param content everything that was sent, in one form for the same content
     */
    public record Source(String system, String externalId, String content) {

        /** How the systems of imported paper journals begin; nobody types one by hand. */
        public static final String JOURNALS = "paper-journal:";

        @Override
        public String toString() {
            return "Source[" + system + "]";
        }
    }

    /** The steps of a quick sheet that follow the registration; each needs the one before. */
    public record OnTheSpot(
            Optional<TriageAppeal.Sheet> triage,
            Optional<AcceptAppeal.Sheet> acceptance,
            Optional<Consultation.Sheet> consultation) {

        /** Only the registration. */
        public static OnTheSpot nothing() {
            return new OnTheSpot(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Where it is to be registered, if that can be told. */
    Optional<String> regionOrCallers() {
        return place.region().or(caller::onlyRegion);
    }

    /** The office that takes it in: the one named, else the caller's where it is open and lies in the region of registration. */
    Optional<String> officeOrCallers(Predicate<String> isOpen) {
        return place.office().or(() -> caller.office().filter(isOpen).filter(this::liesInRegion));
    }

    /** Whether an office ({@code 61-01}) or a district (KATO, {@code 611600000}) begins with the number of the region. */
    boolean liesInRegion(String code) {
        return regionOrCallers()
                .filter(region -> region.equals("KZ-" + code.substring(0, 2)))
                .isPresent();
    }

    @Override
    public String toString() {
        return "Registration[" + arrival.channel() + "]";
    }
}
