package kz.ethnomediation.registry.particulars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.DocumentReference;

/**
 * What the register says of a mediator beside profile, status and certificates (domain 1.5, 1.6, rule 31). Birth and contacts are
 * for the territories concerned, and in no event.
 *
 * @param birth for the rules of age only
 * @param recordKeeper the akimat of the assembly that elected, or the organisation of mediators
 * @param protocol of the assembly that elected; of the akim's register only
 * @param specialisations codes of {@code categories}
 * @param districts KATO codes of the districts served; empty for all of the regions served
 * @param loadLimit how many matters he takes at once; empty where he names no limit
 */
public record Particulars(
        Optional<LocalDate> birth,
        Optional<String> education,
        RegisterOfRecord register,
        String recordKeeper,
        Optional<DocumentReference> protocol,
        List<String> specialisations,
        List<String> districts,
        WorkContact contact,
        Optional<Integer> loadLimit) {

    /** Where colleagues reach him. */
    public record WorkContact(Optional<String> phone, Optional<String> email) {

        @Override
        public String toString() {
            return "WorkContact[…]";
        }
    }

    public Particulars {
        specialisations = List.copyOf(specialisations);
        districts = List.copyOf(districts);
    }

    @Override
    public String toString() {
        return "Particulars[…]";
    }
}
