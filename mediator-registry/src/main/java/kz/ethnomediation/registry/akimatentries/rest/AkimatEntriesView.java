package kz.ethnomediation.registry.akimatentries.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.akimatentries.AkimatStatement;
import kz.ethnomediation.registry.akimatentries.Listing;
import org.jspecify.annotations.Nullable;

/** What the registers of record say of a mediator as of a day; the network's own status is not theirs. */
record AkimatEntriesView(UUID mediatorId, LocalDate asOf, List<AkimatEntryView> items) {

    /** What one akimat says, and since when. */
    record AkimatEntryView(
            String system,
            String externalId,
            Listing status,
            LocalDate since,
            AkimatEntryName name,
            List<String> languages,
            String registerRegion,
            List<String> regions,
            String recordKeeper,
            @Nullable AkimatProtocol protocol) {

        static AkimatEntryView of(AkimatStatement statement) {
            var entry = statement.entry();
            return new AkimatEntryView(
                    statement.system(),
                    statement.externalId(),
                    entry.listing(),
                    entry.effectiveOn(),
                    new AkimatEntryName(entry.name().kk(), entry.name().ru()),
                    entry.languages(),
                    entry.region(),
                    entry.regions(),
                    entry.recordKeeper(),
                    entry.protocol()
                            .map(paper -> new AkimatProtocol(paper.number(), paper.issuedOn()))
                            .orElse(null));
        }
    }

    /** The name as the akimat has it. */
    record AkimatEntryName(String kk, String ru) {

        @Override
        public String toString() {
            return "AkimatEntryName[…]";
        }
    }

    /** The protocol of the assembly that elected. */
    record AkimatProtocol(String number, LocalDate issuedOn) {}

    static AkimatEntriesView of(UUID mediator, LocalDate asOf, List<AkimatStatement> statements) {
        return new AkimatEntriesView(
                mediator, asOf, statements.stream().map(AkimatEntryView::of).toList());
    }
}
