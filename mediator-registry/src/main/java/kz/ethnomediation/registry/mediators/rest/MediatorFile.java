package kz.ethnomediation.registry.mediators.rest;

import java.util.List;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.mediators.MediatorEntry;

/** The list as a file, for whoever works with it in a spreadsheet. */
final class MediatorFile {

    private static final String HEAD =
            "id,name_kk,name_ru,kind,ethnomediator,languages,regions,register_region,office,status,status_since";

    private MediatorFile() {}

    static String of(List<MediatorEntry> entries) {
        return CsvFile.of(HEAD, entries.stream().map(MediatorFile::cells));
    }

    private static List<String> cells(MediatorEntry entry) {
        var profile = entry.profile();
        return List.of(
                entry.id().value().toString(),
                entry.name().kk(),
                entry.name().ru(),
                profile.kind().name(),
                String.valueOf(profile.ethnomediator()),
                CsvFile.codes(profile.languages()),
                CsvFile.codes(profile.regions()),
                profile.registerRegion(),
                profile.office() == null ? "" : profile.office(),
                entry.status().name(),
                entry.statusSince().toString());
    }
}
