package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What other services need to know of a mediator to propose, choose and count him; none of it is a name.
 *
 * @param kind professional or public; who becomes the other one is entered anew
 * @param ethnomediator the qualification, apart from the kind (domain rule 31)
 * @param languages in which he mediates, BCP 47, the best first
 * @param regions that he serves, ISO 3166-2
 * @param registerRegion the region in which he counts, and whose keeper keeps the entry
 * @param office stable code of the mediation office, {@code 61-01}
 */
@Embeddable
public record MediatorProfile(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        MediatorKind kind,

        boolean ethnomediator,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions,
        String registerRegion,
        @Nullable String office) {

    public MediatorProfile {
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
    }

    /** An office belongs to the region whose number begins its code: {@code 61-01} to {@code KZ-61}. */
    boolean hasOfficeOfAnotherRegion() {
        return office != null && !registerRegion.equals("KZ-" + office.substring(0, office.indexOf('-')));
    }
}
