package kz.ethnomediation.registry.accesslist.rest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.registry.accesslist.AccessHolder;

/** The list as comma-separated values (RFC 4180), for whoever has to file it. */
final class AccessListFile {

    static final String MEDIA_TYPE = "text/csv";

    private static final String HEAD = "kind,id,person,name,role,regions,since";
    /** A spreadsheet would take what begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private AccessListFile() {}

    static String of(List<AccessHolder> holders) {
        return Stream.concat(Stream.of(HEAD), holders.stream().map(AccessListFile::line))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static String line(AccessHolder holder) {
        return Stream.of(
                        holder.kind().name(),
                        holder.id().toString(),
                        holder.person().toString(),
                        holder.name().orElse(""),
                        holder.role().orElse(""),
                        String.join(" ", holder.regions()),
                        holder.since().toString())
                .map(AccessListFile::field)
                .collect(Collectors.joining(","));
    }

    private static String field(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
