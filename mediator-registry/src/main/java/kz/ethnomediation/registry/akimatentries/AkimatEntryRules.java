package kz.ethnomediation.registry.akimatentries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Fault;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.RegistrationRules;

/** What can be wrong with an akimat's entry: another's system or region, unknown codes, days that cannot be. */
@ApplicationScoped
class AkimatEntryRules {

    /** How the identity provider names the account of a client that speaks for itself. */
    private static final String ACCOUNT = "service-account-";

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{12}");

    private final RegistrationRules registration;

    AkimatEntryRules(RegistrationRules registration) {
        this.registration = registration;
    }

    /** Whether the client speaks for the system: by its own name alone. */
    static boolean speaksFor(String system, Caller caller) {
        return caller.is(Roles.AKIMAT_SYSTEM) && caller.login().equals(ACCOUNT + system);
    }

    /** As a public mediator of the network; no qualification and no office is known of him. */
    static MediatorProfile profile(AkimatEntry entry) {
        return new MediatorProfile(
                MediatorKind.PUBLIC, false, entry.languages(), entry.regions(), entry.region(), null);
    }

    /** Every fault, in the order of the fields. */
    List<Fault> faults(String externalId, AkimatEntry entry, Caller caller, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (IDENTITY_NUMBER.matcher(externalId).matches()) {
            faults.add(new Fault("externalId", "identity-number"));
        }
        registration
                .faults(profile(entry), caller, today)
                .forEach(fault -> faults.add(new Fault(fault.pointer(), fault.code())));
        foreignRegions(entry, caller, faults);
        RegisterDays.faultOf(entry.effectiveOn(), today).ifPresent(code -> faults.add(new Fault("/effectiveOn", code)));
        entry.protocol()
                .filter(paper -> paper.issuedOn().isAfter(entry.effectiveOn()))
                .ifPresent(_ -> faults.add(new Fault("/protocol/issuedOn", "after-the-change")));
        entry.protocol()
                .filter(paper -> paper.issuedOn().isBefore(RegisterDays.OLDEST_DOCUMENT))
                .ifPresent(_ -> faults.add(new Fault("/protocol/issuedOn", "too-old")));
        return faults;
    }

    private static void foreignRegions(AkimatEntry entry, Caller caller, List<Fault> faults) {
        for (var at = 0; at < entry.regions().size(); at++) {
            if (!caller.scope().covers(entry.regions().get(at))) {
                faults.add(new Fault("/regions/" + at, "outside-your-scope"));
            }
        }
    }
}
