package kz.ethnomediation.intake.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.RiskFactor;

/**
 * What somebody warns of.
 *
 * @param region absent where it is the raiser's own one
 * @param placeText the spot in a few words
 * @param words what is going on, without names of people
 * @param tension 1 calm to 5 clash, as the raiser sees it
 * @param occurredOn day in Asia/Almaty on which it was seen
 * @param appealIds appeals that the raiser sees and that have to do with it
 */
public record SignalReport(
        Optional<String> region,
        Optional<String> district,
        Optional<String> placeText,
        RiskFactor riskFactor,
        String words,
        Optional<Integer> tension,
        Origin origin,
        Optional<LocalDate> occurredOn,
        List<UUID> appealIds) {

    public SignalReport {
        appealIds = appealIds.stream().distinct().toList();
    }

    Warning warning(String knownRegion) {
        var place = new Place(knownRegion, district.orElse(null));
        return new Warning(place, riskFactor, origin, occurredOn.orElse(null), appealIds);
    }

    SignalWords said() {
        return new SignalWords(words, placeText.orElse(null));
    }

    @Override
    public String toString() {
        return "SignalReport[" + riskFactor + "]";
    }
}
