package kz.ethnomediation.intake.appeals;

import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;

/**
 * Which appeals a caller can see (design §4); every query takes it, and what lies outside does not exist for the caller.
 * Whoever has no right to the content of matters sees none, whatever an endpoint lets through.
 */
public sealed interface Sight {

    /** All appeals that count in the territory or were offered to it, without those of sealed cases that the key does not open. */
    record Territory(Scope scope, SealKey key) implements Sight {}

    /** The appeals that this person registered, until another region has taken them; sealed ones only with the key. */
    record Own(String subject, SealKey key) implements Sight {}

    /** Nothing at all. */
    record Nothing() implements Sight {}

    /** An accepted appeal that another service of ours fetches by its id; no caller has it by a role alone. */
    record Handover() implements Sight {}

    /** The system's own work. */
    record Everything() implements Sight {}

    /** What the caller may see. */
    static Sight of(Caller caller) {
        if (!caller.handlesMatters()) {
            return new Nothing();
        }
        var key = SealKey.of(caller);
        return caller.isOnlyMediator() ? new Own(caller.subject(), key) : new Territory(caller.scope(), key);
    }
}
