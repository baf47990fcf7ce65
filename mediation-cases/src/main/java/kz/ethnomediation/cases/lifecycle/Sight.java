package kz.ethnomediation.cases.lifecycle;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;

/** Which cases a caller can see (design §4); every query takes it, and what lies outside does not exist for the caller. */
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

    /** What the caller may read and work on. */
    static Sight of(Caller caller) {
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
        if (!caller.isOnlyMediator()) {
            return of(caller);
        }
        return caller.mediatorId()
                .<Sight>map(own -> new OwnOrFree(own, caller.scope()))
                .orElseGet(Nothing::new);
    }

    /** Whether a case of {@code region}, assigned to {@code mediator}, lies within. */
    default boolean covers(String region, Optional<UUID> mediator) {
        return switch (this) {
            case Territory territory -> territory.scope().covers(region);
            case Own own -> mediator.filter(own.mediatorId()::equals).isPresent();
            case OwnOrFree wider ->
                mediator.map(wider.mediatorId()::equals)
                        .orElseGet(() -> wider.scope().covers(region));
            case Nothing nothing -> false;
            case Everything everything -> true;
        };
    }
}
