package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a mediator's name and profile from a day on, until the next statement begins. One of the same day
 * corrects the one before. The kind stays what it was at the entry: who becomes another kind of mediator is entered anew.
 *
 * @param effectiveOn the first day of which it is said, in Asia/Almaty
 * @param languages in which he mediates, BCP 47, the best first
 * @param regions that he serves, ISO 3166-2
 * @param registerRegion the region in which he counts, and whose keeper keeps the entry
 * @param office stable code of the mediation office
 */
@Embeddable
public record ProfileStatement(
        LocalDate effectiveOn,
        @Embedded BilingualName name,
        boolean ethnomediator,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions,
        String registerRegion,
        @Nullable String office,
        Instant recordedAt,
        String recordedBy) {

    public ProfileStatement {
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
    }

    static ProfileStatement of(BilingualName name, MediatorProfile profile, Recording recording) {
        return new ProfileStatement(
                recording.effectiveOn(),
                name,
                profile.ethnomediator(),
                profile.languages(),
                profile.regions(),
                profile.registerRegion(),
                profile.office(),
                recording.recordedAt(),
                recording.recordedBy());
    }

    /** The profile of a mediator of the kind. */
    public MediatorProfile profile(MediatorKind kind) {
        return new MediatorProfile(kind, ethnomediator, languages, regions, registerRegion, office);
    }

    @Override
    public String toString() {
        return "ProfileStatement[…]";
    }
}
