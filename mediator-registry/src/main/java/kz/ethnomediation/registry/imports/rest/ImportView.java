package kz.ethnomediation.registry.imports.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.imports.RegisterImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was taken in: how many rows brought an entry about, and how many the register knew already. */
record ImportView(
        UUID id,
        int rows,
        int created,
        int unchanged,

        @Schema(description = "SHA-256 of the file", pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(description = "Whose keepers keep its entries; KZ for those of the republic")
        List<String> regions,

        Instant recordedAt) {

    static ImportView of(RegisterImport taken) {
        return new ImportView(
                taken.id(),
                taken.created() + taken.unchanged(),
                taken.created(),
                taken.unchanged(),
                taken.sha256(),
                taken.regions(),
                taken.recordedAt());
    }
}
