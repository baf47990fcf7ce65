package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal offered to another region's office. Until that office accepts, the one that registered it stays responsible
 * and the terms run on.
 *
 * @param region ISO 3166-2
 * @param office stable code; any office of the region where absent
 */
@Embeddable
public record TransferOffer(
        @Column(name = "transfer_region") String region,
        @Nullable @Column(name = "transfer_office") String office,
        @Column(name = "transfer_offered_on") LocalDate offeredOn) {

    /** Whether the office ({@code 75-01}) lies in the region that was asked. */
    public boolean holds(String someOffice) {
        return region.equals("KZ-" + someOffice.substring(0, 2));
    }
}
