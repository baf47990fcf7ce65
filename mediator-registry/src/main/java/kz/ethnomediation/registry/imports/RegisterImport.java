package kz.ethnomediation.registry.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.sources.EntryKind;

/**
 * A file that was taken in whole.
 *
 * @param sha256 of the file
 * @param regions whose keepers keep its entries, {@code KZ} for those of the republic
 * @param created how many entries it brought about
 * @param unchanged how many of its rows the register knew already
 */
public record RegisterImport(
        UUID id,
        EntryKind kind,
        String sha256,
        List<String> regions,
        int created,
        int unchanged,
        Instant recordedAt,
        String recordedBy) {

    public RegisterImport {
        regions = List.copyOf(regions);
    }
}
