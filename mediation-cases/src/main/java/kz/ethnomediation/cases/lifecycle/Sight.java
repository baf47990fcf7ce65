package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.cases.sealing.SealKey;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which cases a caller can see (design §4); every query takes it, and what lies outside does not exist for the caller.
 * Whatever the place, a sealed case is outside for whoever has no key to its seal.
 */
public sealed interface Sight {

    /** All cases that count in the territory. */
    record Territory(Scope scope) implements Sight {}

    /** The cases assigned to this mediator, as long as the assignment lasts. */
    record Own(UUID mediatorId) implements Sight {}

    /** The same, and those in the territory that nobody has taken yet. */
    record OwnOrFree(UUID mediatorId, Scope scope) implements Sight {}

    /** Whoever has no right to content sees no case, nor does a mediator whose token names no entry in the register. */
    record Nothing() implements Sight {}

    /** The system's own work. */
    record Everything() implements Sight {}

    /** What lies in the place, without the sealed cases that the key does not open; no other sight shows a sealed case to a person. */
    record Keyed(Sight place, SealKey key) implements Sight {}

    /** What the caller may work on. */
    static Sight of(Caller caller) {
        return new Keyed(place(caller), SealKey.forWork(caller));
    }

    /** What the caller may read at {@code now}: the same, and what emergency access was taken to. */
    static Sight forReading(Caller caller, Instant now) {
        return new Keyed(place(caller), SealKey.forReading(caller, now));
    }

    /** What the caller may take emergency access to: what the place holds, sealed or not. */
    static Sight forEmergency(Caller caller) {
        return SealKey.mayTakeEmergencyAccess(caller)
                ? new Keyed(place(caller), SealKey.breaking(caller))
                : new Nothing();
    }

    private static Sight place(Caller caller) {
        if (!caller.handlesMatters()) {
            return new Nothing();
        }
        if (!caller.isOnlyMediator()) {
            return new Territory(caller.scope());
        }
        return caller.mediatorId().<Sight>map(Own::new).orElseGet(Nothing::new);
    }

    /** What the caller may assign: a mediator may also take what is free in the own territory. */
    static Sight forAssignment(Caller caller) {
        return new Keyed(placeOfAssignment(caller), SealKey.forWork(caller));
    }

    private static Sight placeOfAssignment(Caller caller) {
        if (!caller.isOnlyMediator()) {
            return place(caller);
        }
        return caller.mediatorId()
                .<Sight>map(own -> new OwnOrFree(own, caller.scope()))
                .orElseGet(Nothing::new);
    }

    /** Whether the case lies within; emergency accesses, which only a query can tell, aside. */
    default boolean covers(MediationCase found) {
        return switch (this) {
            case Everything _ -> true;
            case Keyed keyed ->
                keyed.place().holds(found)
                        && found.seal().stream().allMatch(seal -> keyed.key().opens(seal, found.mediatorId()));
            case Territory _, Own _, OwnOrFree _, Nothing _ ->
                holds(found) && found.seal().isEmpty();
        };
    }

    private boolean holds(MediationCase found) {
        var mediator = found.mediatorId();
        return switch (this) {
            case Territory territory -> territory.scope().covers(found.region());
            case Own own -> mediator.filter(own.mediatorId()::equals).isPresent();
            case OwnOrFree wider ->
                mediator.map(wider.mediatorId()::equals)
                        .orElseGet(() -> wider.scope().covers(found.region()));
            case Keyed keyed -> keyed.place().holds(found);
            case Nothing _ -> false;
            case Everything _ -> true;
        };
    }
}
