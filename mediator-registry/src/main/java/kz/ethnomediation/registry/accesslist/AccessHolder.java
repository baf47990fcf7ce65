package kz.ethnomediation.registry.accesslist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list.
 *
 * @param id of the entry in the register, or of the withdrawal
 * @param person the entry again, or the subject of the tokens of who signs in or of whom a right was taken
 * @param name of a mediator, in Russian, or of his sign-in
 * @param role which the person has or has lost; without role and regions a withdrawal is of everything
 * @param since the day on which it began
 */
public record AccessHolder(
        Kind kind,
        UUID id,
        UUID person,
        Optional<String> name,
        Optional<String> role,
        List<String> regions,
        LocalDate since) {

    /** What the list says of a person. */
    public enum Kind {
        /** A sign-in that the identity provider had opened for a mediator, and had not closed by the end of the day. */
        ACCOUNT,
        /** Active in the register on the day, hence entitled to the role of a mediator in these regions. */
        MEDIATOR,
        /** A right that was withdrawn and had not been given back by the end of the day. */
        WITHDRAWAL
    }

    /** Where a line stands in the list. */
    public record Place(Kind kind, UUID id) {}

    public AccessHolder {
        regions = List.copyOf(regions);
    }

    public Place place() {
        return new Place(kind, id);
    }

    @Override
    public String toString() {
        return "AccessHolder[" + kind + " " + id + "]";
    }
}
