package kz.ethnomediation.registry.accesslist.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.accesslist.AccessHolder;
import org.jspecify.annotations.Nullable;

/** A line of the list; {@code person} is the entry of a mediator, or the subject of the tokens of who signs in or of whom a right was taken. */
record AccessHolderView(
        AccessListKind kind,
        UUID id,
        UUID person,
        @Nullable String name,
        @Nullable String role,
        List<String> regions,
        LocalDate since) {

    /** What the list says of a person. */
    enum AccessListKind {
        ACCOUNT,
        MEDIATOR,
        WITHDRAWAL
    }

    static AccessHolderView of(AccessHolder holder) {
        var kind = switch (holder.kind()) {
            case ACCOUNT -> AccessListKind.ACCOUNT;
            case MEDIATOR -> AccessListKind.MEDIATOR;
            case WITHDRAWAL -> AccessListKind.WITHDRAWAL;
        };
        return new AccessHolderView(
                kind,
                holder.id(),
                holder.person(),
                holder.name().orElse(null),
                holder.role().orElse(null),
                holder.regions(),
                holder.since());
    }

    @Override
    public String toString() {
        return "AccessHolderView[" + id + "]";
    }
}
