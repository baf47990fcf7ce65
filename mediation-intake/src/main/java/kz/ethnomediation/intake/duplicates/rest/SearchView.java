package kz.ethnomediation.intake.duplicates.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.duplicates.SearchAppeals.Hit;
import kz.ethnomediation.intake.duplicates.SearchAppeals.Outcome.Found;
import kz.ethnomediation.intake.persons.NameAgreement;
import org.jspecify.annotations.Nullable;

/**
 * What was found, closest first.
 *
 * @param more whether there is more than is shown; a longer name or a number narrows it down
 */
record SearchView(List<Line> items, boolean more) {

    /**
     * An appeal in which the person appears.
     *
     * @param name of that party, as it was written down there
     * @param erased true where that party is erased for good
     * @param role what the person is in it
     * @param nameAgreement how far the name agrees, where a name was looked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            String number,
            AppealStatus status,
            Instant registeredAt,
            String region,
            @Nullable String office,
            @Nullable String name,
            @Nullable Boolean erased,
            PartyRole role,
            @Nullable NameAgreement nameAgreement) {

        static Line of(Hit hit) {
            var matter = hit.matter();
            return new Line(
                    matter.id(),
                    matter.number(),
                    matter.status(),
                    matter.registeredAt(),
                    matter.region(),
                    matter.office().orElse(null),
                    hit.party().who().name(),
                    hit.party().erased() ? true : null,
                    hit.party().role(),
                    hit.name() == NameAgreement.NONE ? null : hit.name());
        }

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    static SearchView of(Found found) {
        return new SearchView(found.hits().stream().map(Line::of).toList(), found.more());
    }
}
