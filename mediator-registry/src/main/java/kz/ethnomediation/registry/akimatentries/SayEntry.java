package kz.ethnomediation.registry.akimatentries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Changed;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Entered;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Fault;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Invalid;
import kz.ethnomediation.registry.akimatentries.SayOutcome.OfAnotherSystem;
import kz.ethnomediation.registry.akimatentries.SayOutcome.Unchanged;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.RegisterMediator;
import kz.ethnomediation.registry.mediators.Registration;
import kz.ethnomediation.registry.mediators.RegistrationOutcome;
import kz.ethnomediation.registry.sources.ContentDigest;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;
import kz.ethnomediation.registry.sources.SourcedEntry;

/**
 * Lets an akimat's system say what its own register says of a public mediator (issue 6, Deliver 6). Whom it names first becomes a
 * candidate of the network; from then on what it says is a dated statement that stands beside the network's entry and changes nothing
 * in it. What was said already is not said again.
 */
@ApplicationScoped
public class SayEntry {

    private final AkimatEntries entries;
    private final EntrySources sources;
    private final RegisterMediator registerMediator;
    private final AkimatEntryRules rules;
    private final InstantSource clock;

    SayEntry(
            AkimatEntries entries,
            EntrySources sources,
            RegisterMediator registerMediator,
            AkimatEntryRules rules,
            InstantSource clock) {
        this.entries = entries;
        this.sources = sources;
        this.registerMediator = registerMediator;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a client sends.
     *
     * @param system the client's own name
     * @param externalId its own id of the mediator, never an identity number
     */
    public record Command(String system, String externalId, AkimatEntry entry, Caller client) {}

    /** Said, or why not. */
    @Transactional
    public SayOutcome say(Command command) {
        if (!AkimatEntryRules.speaksFor(command.system(), command.client())) {
            return new OfAnotherSystem();
        }
        var now = clock.instant();
        var faults = rules.faults(command.externalId(), command.entry(), command.client(), AlmatyDay.of(now));
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var source = new SourceOf(EntryKind.MEDIATOR, command.system());
        sources.lock(source);
        var known = Optional.ofNullable(
                sources.known(source, List.of(command.externalId())).get(command.externalId()));
        return known.isPresent() ? again(command, known.get(), now) : first(command, now);
    }

    private SayOutcome again(Command command, SourcedEntry known, Instant now) {
        var mediator = new MediatorId(known.entry());
        if (known.content().equals(digest(command.entry()))) {
            return new Unchanged(mediator);
        }
        if (!known.region().equals(Optional.of(command.entry().region()))) {
            return refused("/registerRegion", "of-another-region");
        }
        if (entries.lastEffectiveOn(command.system(), command.externalId())
                .filter(command.entry().effectiveOn()::isBefore)
                .isPresent()) {
            return refused("/effectiveOn", "before-the-previous-change");
        }
        keep(command, mediator, now);
        return new Changed(mediator);
    }

    private SayOutcome first(Command command, Instant now) {
        var entry = command.entry();
        if (entry.listing() != Listing.LISTED) {
            return refused("/status", "not-listed-yet");
        }
        var registration =
                new Registration(Optional.empty(), entry.name(), AkimatEntryRules.profile(entry), Optional.empty());
        return switch (registerMediator.register(registration, command.client())) {
            case RegistrationOutcome.Registered(var mediator, var _, var _) -> {
                keep(command, mediator, now);
                yield new Entered(mediator);
            }
            case RegistrationOutcome.Invalid(var faults) ->
                new Invalid(faults.stream()
                        .map(fault -> new Fault(fault.pointer(), fault.code()))
                        .toList());
            case RegistrationOutcome.IdTaken() -> throw new IllegalStateException("a new id was taken");
        };
    }

    private void keep(Command command, MediatorId mediator, Instant now) {
        var entry = command.entry();
        var client = command.client().subject();
        var sourced =
                new SourcedEntry(command.externalId(), mediator.value(), Optional.of(entry.region()), digest(entry));
        sources.keep(new SourceOf(EntryKind.MEDIATOR, command.system()), List.of(sourced), now, client);
        entries.add(new AkimatStatement(command.system(), command.externalId(), mediator, entry, now, client));
    }

    private static String digest(AkimatEntry entry) {
        return ContentDigest.of(entry.canonical());
    }

    private static Invalid refused(String pointer, String code) {
        return new Invalid(List.of(new Fault(pointer, code)));
    }
}
