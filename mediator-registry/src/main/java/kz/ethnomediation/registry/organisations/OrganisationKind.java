package kz.ethnomediation.registry.organisations;

/** What an organisation is; the published list {@code organisation-kinds} has the words. */
public enum OrganisationKind {
    REPUBLICAN_COUNCIL,
    REGIONAL_COUNCIL,
    OFFICE,
    FRIENDSHIP_HOUSE,
    DISTRICT_CENTRE,
    MEDIATOR_ORGANISATION,
    ELDERS,
    MOTHERS,
    PUBLIC_CONSENT,
    INSTITUTE,
    DIALOGUE_PLATFORM;

    /** Whether it is of the republic and of no region: only keepers of the republic enter one. */
    public boolean isOfTheRepublic() {
        return this == REPUBLICAN_COUNCIL || this == INSTITUTE;
    }
}
