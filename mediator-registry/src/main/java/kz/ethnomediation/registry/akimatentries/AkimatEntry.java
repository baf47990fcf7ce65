package kz.ethnomediation.registry.akimatentries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.DocumentReference;

/**
 * What an akimat says of one of its mediators, from a day on.
 *
 * @param languages BCP 47, the best first
 * @param region of the akimat
 * @param regions that the mediator serves
 * @param recordKeeper the akim's office that keeps the register
 * @param protocol of the assembly that elected
 */
public record AkimatEntry(
        Listing listing,
        LocalDate effectiveOn,
        BilingualName name,
        List<String> languages,
        String region,
        List<String> regions,
        String recordKeeper,
        Optional<DocumentReference> protocol) {

    public AkimatEntry {
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
    }

    /** The content in one form, equal for equal content alone. */
    String canonical() {
        return List.of(
                        listing,
                        effectiveOn,
                        quoted(name.kk()),
                        quoted(name.ru()),
                        languages,
                        region,
                        regions,
                        quoted(recordKeeper),
                        protocol.map(paper -> quoted(paper.number()) + paper.issuedOn()))
                .toString();
    }

    /** A text that cannot be taken for two. */
    private static String quoted(String text) {
        return text.length() + ":" + text;
    }

    @Override
    public String toString() {
        return "AkimatEntry[…]";
    }
}
