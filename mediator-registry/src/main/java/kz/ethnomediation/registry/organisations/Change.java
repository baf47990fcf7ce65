package kz.ethnomediation.registry.organisations;

import java.util.Optional;

/** What becomes true of an organisation on a day and stays so until the next change of the same kind. */
public sealed interface Change {

    /** It opens, for the first time or again. */
    record Opened() implements Change {}

    /** It closes; the day is the first on which it is not open. */
    record Closed() implements Change {}

    /** It takes a name. */
    record Named(OrganisationName name) implements Change {}

    /** It comes under a parent, or under none. */
    record Placed(Optional<OrganisationId> parent) implements Change {}

    /** It is reached so. */
    record Reached(Contact contact) implements Change {}

    /** The published code of its kind. */
    default ChangeKind kind() {
        return switch (this) {
            case Opened() -> ChangeKind.OPENED;
            case Closed() -> ChangeKind.CLOSED;
            case Named(var _) -> ChangeKind.NAMED;
            case Placed(var _) -> ChangeKind.PLACED;
            case Reached(var _) -> ChangeKind.REACHED;
        };
    }
}
