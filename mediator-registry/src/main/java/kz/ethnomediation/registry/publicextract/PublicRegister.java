package kz.ethnomediation.registry.publicextract;

import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.organisations.OrganisationEntry;

/** The register as far as it is public. Lists are whole and in the order of their ids. */
public interface PublicRegister {

    /** Another number than before wherever a verb that could change the list of mediators has been committed since. */
    long versionOfMediators();

    /** Who is active or suspended on the day. */
    List<PublicMediator> mediators(LocalDate day);

    /** Another number than before wherever a verb that could change the list of organisations has been committed since. */
    long versionOfOrganisations();

    /** The organisations that are open on the day. */
    List<OrganisationEntry> organisations(LocalDate day);
}
