package kz.ethnomediation.registry.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.ChangeOutcome.Invalid;
import kz.ethnomediation.registry.organisations.ChangeOutcome.ParentCycle;
import kz.ethnomediation.registry.organisations.ChangeOutcome.Recorded;
import kz.ethnomediation.registry.organisations.ChangeOutcome.Stale;
import kz.ethnomediation.registry.organisations.ChangeOutcome.Unknown;

/** Writes down that an organisation is called, placed, reached otherwise, closes or opens again; or corrects such a record. */
@ApplicationScoped
public class ChangeOrganisation {

    private final Organisations organisations;
    private final OrganisationEvents events;
    private final InstantSource clock;

    public ChangeOrganisation(Organisations organisations, OrganisationEvents events, InstantSource clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param effectiveOn the first day of the effect, or empty for today
     * @param replaces the ordinal of a record that this one corrects
     */
    public record Command(
            OrganisationId organisation,
            long expectedRevision,
            Change change,
            Optional<LocalDate> effectiveOn,
            OptionalInt replaces,
            Caller keeper) {}

    /** On record, or why not. */
    @Transactional
    public ChangeOutcome change(Command command) {
        if (command.change() instanceof Change.Placed) {
            organisations.lockParents();
        }
        var found = organisations
                .toChange(command.organisation())
                .filter(organisation -> House.isKeptBy(command.keeper(), organisation.region()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var organisation = found.get();
        if (organisation.revision() != command.expectedRevision()) {
            return new Stale(organisation.revision());
        }
        var change = recorded(command, organisation);
        var changed = organisation.with(change);
        var refusal = refusal(organisation, change, changed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        organisations.record(organisation.id(), change);
        events.publish(new OrganisationEvent(changed, change, organisations.nextEvent(organisation.id())));
        return new Recorded(changed.revision(), change);
    }

    private RecordedChange recorded(Command command, Organisation organisation) {
        var now = clock.instant();
        return new RecordedChange(
                organisation.nextOrdinal(),
                command.change(),
                command.effectiveOn().orElseGet(() -> AlmatyDay.of(now)),
                now,
                command.keeper().subject(),
                command.replaces());
    }

    private Optional<ChangeOutcome> refusal(Organisation before, RecordedChange change, Organisation after) {
        var day = OrganisationDays.faultOf(change.effectiveOn(), AlmatyDay.of(change.recordedAt()));
        if (day.isPresent()) {
            return Optional.of(new Invalid("/effectiveOn", day.get()));
        }
        if (change.replaces().isPresent() && !replacesOneOfItsKind(before.history(), change)) {
            return Optional.of(new Invalid("/replaces", "unknown"));
        }
        var life = change.change().kind().isOfLife() ? after.history().faultOfLife() : Optional.<String>empty();
        if (life.isPresent()) {
            return Optional.of(new Invalid("/effectiveOn", life.get()));
        }
        return switch (change.change()) {
            case Change.Placed(var parent) -> placing(after, parent);
            case Change.Reached(var contact) when contact.isEmpty() -> Optional.of(new Invalid("/contact", "empty"));
            case Change _ -> Optional.empty();
        };
    }

    private Optional<ChangeOutcome> placing(Organisation after, Optional<OrganisationId> parent) {
        if (parent.isPresent() && organisations.byId(parent.get()).isEmpty()) {
            return Optional.of(new Invalid("/parent", "unknown"));
        }
        var line = new ParentLine(ancestor -> organisations
                .byId(ancestor)
                .map(found -> found.history().parents())
                .orElse(List.of()));
        return line.hasCycle(after.id(), after.history().parents()) ? Optional.of(new ParentCycle()) : Optional.empty();
    }

    private static boolean replacesOneOfItsKind(OrganisationHistory history, RecordedChange change) {
        return history.standing().stream()
                .anyMatch(standing -> standing.ordinal() == change.replaces().getAsInt()
                        && standing.change().kind() == change.change().kind());
    }
}
