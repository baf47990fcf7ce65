package kz.ethnomediation.registry.publicextract;

import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.organisations.Contact;
import kz.ethnomediation.registry.organisations.OrganisationName;

/**
 * A mediator as the law has the register published, and nothing beyond (domain 1.6, rule 33). Who is active or suspended stands in
 * it, with that status; who is a candidate or has been excluded does not.
 *
 * @param specialisations codes of {@code categories}
 * @param region the region in whose register he counts
 * @param regions that he serves
 */
public record PublicMediator(
        MediatorId id,
        BilingualName name,
        MediatorKind kind,
        List<String> languages,
        List<String> specialisations,
        String region,
        List<String> regions,
        Optional<Office> office,
        MediatorStatus status) {

    /**
     * Where he is reached: the mediation office, never the person.
     *
     * @param code of the published list {@code offices}
     * @param name as the register of organisations has it, where it has the office
     */
    public record Office(String code, Optional<OrganisationName> name, Optional<Contact> contact) {}

    public PublicMediator {
        languages = List.copyOf(languages);
        specialisations = List.copyOf(specialisations);
        regions = List.copyOf(regions);
    }

    /** Whether he counts in the region or serves it. */
    boolean isOf(String asked) {
        return region.equals(asked) || regions.contains(asked);
    }

    /** Whether he mediates in the language, in whatever script. */
    boolean speaks(String asked) {
        return languages.stream().anyMatch(tag -> tag.equals(asked) || tag.startsWith(asked + "-"));
    }
}
