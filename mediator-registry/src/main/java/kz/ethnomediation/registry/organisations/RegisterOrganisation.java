package kz.ethnomediation.registry.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.RegistrationOutcome.IdTaken;
import kz.ethnomediation.registry.organisations.RegistrationOutcome.Invalid;
import kz.ethnomediation.registry.organisations.RegistrationOutcome.Registered;
import kz.ethnomediation.registry.runtime.Identifiers;

/** Enters an organisation of the keeper's own territory, open since a day under its first name. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Organisations organisations;
    private final OrganisationEvents events;
    private final PublishedCodes codes;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RegisterOrganisation(
            Organisations organisations,
            OrganisationEvents events,
            PublishedCodes codes,
            Identifiers identifiers,
            InstantSource clock) {
        this.organisations = organisations;
        this.events = events;
        this.codes = codes;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param id made by the client, or empty
     * @param openedOn since when it is open, or empty for today
     */
    public record Command(
            Optional<OrganisationId> id,
            OrganisationKind kind,
            Optional<String> region,
            Optional<String> district,
            Optional<String> house,
            OrganisationName name,
            Optional<OrganisationId> parent,
            Optional<Contact> contact,
            Optional<LocalDate> openedOn,
            Caller keeper) {}

    /** Entered, or why not. */
    @Transactional
    public RegistrationOutcome register(Command command) {
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var openedOn = command.openedOn().orElse(today);
        var faults = faults(command, openedOn, today);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var id = command.id().orElseGet(() -> new OrganisationId(identifiers.next()));
        var organisation = new Organisation(
                id,
                command.kind(),
                command.region(),
                command.district(),
                command.house(),
                first(command, openedOn, now),
                1);
        if (!organisations.add(organisation)) {
            return new IdTaken();
        }
        events.publish(new OrganisationEvent(
                organisation, organisation.history().changes().getFirst(), organisations.nextEvent(id)));
        return new Registered(id, organisation.revision());
    }

    private static OrganisationHistory first(Command command, LocalDate openedOn, Instant now) {
        var said = new ArrayList<Change>(List.of(new Change.Opened(), new Change.Named(command.name())));
        command.parent().ifPresent(parent -> said.add(new Change.Placed(Optional.of(parent))));
        command.contact().ifPresent(contact -> said.add(new Change.Reached(contact)));
        var changes = new ArrayList<RecordedChange>();
        for (var change : said) {
            changes.add(new RecordedChange(
                    changes.size(), change, openedOn, now, command.keeper().subject(), OptionalInt.empty()));
        }
        return new OrganisationHistory(changes);
    }

    private List<Fault> faults(Command command, LocalDate openedOn, LocalDate today) {
        var faults = new ArrayList<Fault>();
        regionFault(command, openedOn, today).ifPresent(code -> faults.add(new Fault("/region", code)));
        if (command.district().isPresent() && !isInRegion(command, today)) {
            faults.add(new Fault("/district", "of-another-region"));
        }
        if (command.house().isPresent() && !isHouseOf(command.house().get(), command.region())) {
            faults.add(new Fault("/office", "of-another-region"));
        }
        var parent = command.parent();
        if (parent.isPresent()
                && (parent.equals(command.id())
                        || organisations.byId(parent.get()).isEmpty())) {
            faults.add(new Fault("/parent", "unknown"));
        }
        if (command.contact().filter(Contact::isEmpty).isPresent()) {
            faults.add(new Fault("/contact", "empty"));
        }
        OrganisationDays.faultOf(openedOn, today).ifPresent(code -> faults.add(new Fault("/openedOn", code)));
        return List.copyOf(faults);
    }

    /** A region exists on the day of the opening or today: what opened in a region of before 2022 counts in today's. */
    private Optional<String> regionFault(Command command, LocalDate openedOn, LocalDate today) {
        var region = command.region();
        if (command.kind().isOfTheRepublic() != region.isEmpty()) {
            return Optional.of(region.isEmpty() ? "required" : "of-the-republic");
        }
        if (region.isPresent() && !codes.hasRegion(region.get(), today) && !codes.hasRegion(region.get(), openedOn)) {
            return Optional.of("unknown");
        }
        return House.isKeptBy(command.keeper(), region) ? Optional.empty() : Optional.of("outside-your-scope");
    }

    private boolean isInRegion(Command command, LocalDate today) {
        return command.region().isPresent()
                && codes.hasDistrict(
                        command.district().orElseThrow(), command.region().get(), today);
    }

    /** A house's code begins with the number of its region; an organisation of the republic may sit in any house. */
    private static boolean isHouseOf(String house, Optional<String> region) {
        return region.map(code -> code.endsWith(house.substring(0, house.indexOf('-'))))
                .orElse(true);
    }
}
