package kz.ethnomediation.intake.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.persons.Description;

/**
 * An earlier appeal, as far as it is compared and shown. Holds personal data: never printed, logged or published.
 *
 * @param parties the applicant and the others
 */
public record Matter(
        UUID id,
        String number,
        AppealStatus status,
        Instant registeredAt,
        String region,
        Optional<String> district,
        Optional<String> office,
        Optional<Category> category,
        List<Known> parties) {

    /**
     * A party of it.
     *
     * @param erased whether nothing is known of it any more
     */
    public record Known(PartyRole role, Description who, boolean erased) {

        /** A party of whom something is known. */
        public Known(PartyRole role, Description who) {
            this(role, who, false);
        }
    }

    public Matter {
        parties = List.copyOf(parties);
    }

    /** Whether something is still to be done about it, here or in its case. */
    boolean isOpen() {
        return switch (status) {
            case REGISTERED, TRIAGED, ACCEPTED -> true;
            case REDIRECTED, OUT_OF_SCOPE, WITHDRAWN, CLOSED -> false;
        };
    }

    Stream<Description> applicants() {
        return in(PartyRole.APPLICANT);
    }

    Stream<Description> others() {
        return in(PartyRole.OTHER);
    }

    private Stream<Description> in(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).map(Known::who);
    }

    @Override
    public String toString() {
        return "Matter[" + id + "]";
    }
}
