package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.platform.caller.Caller;

/**
 * The wish to register an appeal: the short sheet, and as much of the following steps as was done on the spot.
 *
 * @param id made by the client, or by us where absent
 * @param receivedAt when the appeal reached the network; now where absent
 * @param region where it is registered; the caller's only region where absent
 * @param office the caller's office where absent
 * @param onTheSpot triage, acceptance and consultation that came in the same request
 */
public record Registration(
        Optional<UUID> id,
        Channel channel,
        Optional<Form> form,
        Optional<Instant> receivedAt,
        String language,
        PartyDetails applicant,
        List<PartyDetails> otherParties,
        Optional<String> region,
        Optional<String> district,
        Optional<String> office,
        Optional<Category> category,
        String essence,
        Declaration declaration,
        OnTheSpot onTheSpot,
        Caller caller) {

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

    public Registration {
        otherParties = List.copyOf(otherParties);
    }

    /** Where it is to be registered, if that can be told. */
    Optional<String> regionOrCallers() {
        return region.or(caller::onlyRegion);
    }

    /** The office that takes it in: the one named, else the caller's where it lies in the region of registration. */
    Optional<String> officeOrCallers() {
        return office.or(() -> caller.office().filter(this::liesInRegion));
    }

    /** Whether an office ({@code 61-01}) or a district (KATO, {@code 611600000}) begins with the number of the region. */
    boolean liesInRegion(String code) {
        return regionOrCallers()
                .filter(region -> region.equals("KZ-" + code.substring(0, 2)))
                .isPresent();
    }

    @Override
    public String toString() {
        return "Registration[" + channel + "]";
    }
}
