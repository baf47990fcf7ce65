package kz.ethnomediation.intake.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.codes.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right of a party's particulars; what is absent stays as it is. Personal data: never printed, logged or
 * published.
 *
 * @param said what the person is known by; a paper is replaced whole, and where there is no way to reach the person so are the ways
 * @param sex of an applicant, as the person says
 * @param ageBand of an applicant, as published, {@code 30_44}
 */
public record PartyCorrection(PartyDetails said, Optional<Sex> sex, Optional<String> ageBand) {

    /** What is known of the party afterwards. */
    PartyDetails over(PartyDetails kept) {
        return new PartyDetails(
                kept.kind(),
                either(said.name(), kept.name()),
                kept.description(),
                identity(said.identity(), kept.identity()),
                contact(said.contact(), kept.contact()));
    }

    /** By what the appeal of that applicant counts afterwards. */
    CountingAttributes over(CountingAttributes counted) {
        return counted.ofApplicant(sex.orElse(counted.sex()), ageBand.orElse(counted.ageBand()));
    }

    /** The fields that differ, by their names in the API; never what stands or stood in them. */
    static List<String> changed(PartyDetails before, PartyDetails after) {
        var names = new ArrayList<String>();
        var contact = before.contact();
        var later = after.contact();
        note("name", before.name(), after.name(), names);
        note("iin", before.identity().iin(), after.identity().iin(), names);
        note("document", paper(before), paper(after), names);
        note("contact.phone", contact.phone(), later.phone(), names);
        note("contact.email", contact.email(), later.email(), names);
        note("contact.address", contact.address(), later.address(), names);
        note("contact.none", contact.none(), later.none(), names);
        return names;
    }

    static List<String> changed(CountingAttributes before, CountingAttributes after) {
        var names = new ArrayList<String>();
        note("sex", before.sex(), after.sex(), names);
        note("ageBand", before.ageBand(), after.ageBand(), names);
        return names;
    }

    private static void note(String name, @Nullable Object before, @Nullable Object after, List<String> names) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
    }

    private static Identity paper(PartyDetails details) {
        var identity = details.identity();
        return new Identity(null, null, identity.documentType(), identity.documentNumber(), identity.documentCountry());
    }

    private static Identity identity(Identity said, Identity kept) {
        var paper = said.documentType() == null ? kept : said;
        return new Identity(
                either(said.iin(), kept.iin()),
                kept.bin(),
                paper.documentType(),
                paper.documentNumber(),
                paper.documentCountry());
    }

    private static Contact contact(Contact said, Contact kept) {
        if (said.equals(Contact.UNKNOWN)) {
            return kept;
        }
        return said.none()
                ? said
                : new Contact(
                        either(said.phone(), kept.phone()),
                        either(said.email(), kept.email()),
                        either(said.address(), kept.address()),
                        false);
    }

    private static @Nullable String either(@Nullable String said, @Nullable String kept) {
        return said == null ? kept : said;
    }

    @Override
    public String toString() {
        return "PartyCorrection[]";
    }
}
