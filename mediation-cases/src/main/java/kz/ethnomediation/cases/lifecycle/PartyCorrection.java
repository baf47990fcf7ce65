package kz.ethnomediation.cases.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right of a person's particulars, wherever the person is a party; what is absent stays. Never printed.
 *
 * @param request by which the person asked for it
 * @param persons the ids of the parties that are the person
 * @param said what the person is known by; where there is no way to reach the person, the ways that are kept go
 * @param sex of an applicant
 * @param ageBand of an applicant
 */
public record PartyCorrection(
        UUID request, Set<UUID> persons, PartyDetails said, Optional<String> sex, Optional<String> ageBand) {

    public PartyCorrection {
        persons = Set.copyOf(persons);
    }

    PartyDetails over(PartyDetails kept) {
        var none = Boolean.TRUE.equals(said.noContact());
        return new PartyDetails(
                kept.kind(),
                either(said.name(), kept.name()),
                kept.description(),
                none ? said.phone() : either(said.phone(), kept.phone()),
                none ? said.email() : either(said.email(), kept.email()),
                none ? said.address() : either(said.address(), kept.address()),
                none ? Boolean.TRUE : noContact(kept));
    }

    private @Nullable Boolean noContact(PartyDetails kept) {
        var named = said.phone() != null || said.email() != null || said.address() != null;
        var reachable = named && Boolean.TRUE.equals(kept.noContact());
        return reachable ? Boolean.FALSE : kept.noContact();
    }

    CountingAttributes over(CountingAttributes counted) {
        return counted.ofApplicant(sex.orElse(counted.sex()), ageBand.orElse(counted.ageBand()));
    }

    /** The fields that differ, by their names in the API; never what stands or stood in them. */
    static List<String> changed(PartyDetails before, PartyDetails after) {
        var names = new ArrayList<String>();
        note("name", before.name(), after.name(), names);
        note("phone", before.phone(), after.phone(), names);
        note("email", before.email(), after.email(), names);
        note("address", before.address(), after.address(), names);
        note("noContact", before.noContact(), after.noContact(), names);
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

    private static @Nullable String either(@Nullable String said, @Nullable String kept) {
        return said == null ? kept : said;
    }

    @Override
    public String toString() {
        return "PartyCorrection[redacted]";
    }
}
