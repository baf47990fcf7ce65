package kz.ethnomediation.registry.accesslist.rest;

import java.util.List;
import kz.ethnomediation.registry.accesslist.AccessHolder;
import kz.ethnomediation.registry.answers.rest.CsvFile;

/** The list as a file, for whoever has to file it. */
final class AccessListFile {

    private static final String HEAD = "kind,id,person,name,role,regions,since";

    private AccessListFile() {}

    static String of(List<AccessHolder> holders) {
        return CsvFile.of(HEAD, holders.stream().map(AccessListFile::cells));
    }

    private static List<String> cells(AccessHolder holder) {
        return List.of(
                holder.kind().name(),
                holder.id().toString(),
                holder.person().toString(),
                holder.name().orElse(""),
                holder.role().orElse(""),
                CsvFile.codes(holder.regions()),
                holder.since().toString());
    }
}
