package kz.ethnomediation.intake.signals;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the tension is.
 *
 * @param region ISO 3166-2, {@code KZ-61}: where the signal counts
 * @param district nine digits of KATO
 */
@Embeddable
public record Place(String region, @Nullable String district) {

    /** Whether the district, where one is given, lies in the region: its code begins with the region's number (KATO). */
    boolean isInRegion() {
        return district == null || district.startsWith(region.substring(region.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return "Place[" + region + "]";
    }
}
