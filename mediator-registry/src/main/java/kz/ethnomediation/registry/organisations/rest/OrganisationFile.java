package kz.ethnomediation.registry.organisations.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.organisations.Contact;
import kz.ethnomediation.registry.organisations.OrganisationEntry;

/** The list as a file, for whoever works with it in a spreadsheet. */
final class OrganisationFile {

    private static final String HEAD =
            "id,kind,name_kk,name_ru,region,district,office,parent,open,since,post,phone,email,address";
    private static final Contact NONE = new Contact(null, null, null, null);

    private OrganisationFile() {}

    static String of(List<OrganisationEntry> entries) {
        return CsvFile.of(HEAD, entries.stream().map(OrganisationFile::cells));
    }

    private static List<String> cells(OrganisationEntry entry) {
        var own = Stream.of(
                entry.id().value().toString(),
                entry.kind().name(),
                entry.name().kk(),
                entry.name().ru(),
                entry.region().orElse(""),
                entry.district().orElse(""),
                entry.house().orElse(""),
                entry.parent().map(parent -> parent.value().toString()).orElse(""),
                String.valueOf(entry.open()),
                entry.since().toString());
        var contact = entry.contact().orElse(NONE);
        var reached = Stream.of(contact.post(), contact.phone(), contact.email(), contact.address())
                .map(cell -> Objects.requireNonNullElse(cell, ""));
        return Stream.concat(own, reached).toList();
    }
}
