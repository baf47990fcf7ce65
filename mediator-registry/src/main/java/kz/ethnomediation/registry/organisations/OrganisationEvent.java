package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change that the other services must learn.
 *
 * @param organisation as it is after the change
 * @param sequence the place in the organisation's own count of events, from 1 without a gap
 */
public record OrganisationEvent(Organisation organisation, RecordedChange change, long sequence) {

    /** The types of the topic that speak of an organisation itself. */
    public enum Type {
        OPENED,
        RENAMED,
        CLOSED,
        CORRECTED
    }

    /** How it is told: a correction is one of its own, and so is what the topic has no other word for, a parent or a contact. */
    public Type type() {
        if (change.replaces().isPresent()) {
            return Type.CORRECTED;
        }
        return switch (change.change().kind()) {
            case OPENED -> Type.OPENED;
            case CLOSED -> Type.CLOSED;
            case NAMED -> Type.RENAMED;
            case PLACED, REACHED -> Type.CORRECTED;
        };
    }

    /** The day that the replaced record spoke of. */
    public Optional<LocalDate> previousEffectiveOn() {
        return change.replaces().stream()
                .mapToObj(
                        ordinal -> organisation.history().changes().get(ordinal).effectiveOn())
                .findFirst();
    }
}
