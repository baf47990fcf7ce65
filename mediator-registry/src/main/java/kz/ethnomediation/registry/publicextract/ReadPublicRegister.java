package kz.ethnomediation.registry.publicextract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationKind;

/** Gives everybody what is public of the register, as it stands today. No reading of it is logged. */
@ApplicationScoped
public class ReadPublicRegister {

    private final KeptCopy<PublicMediator> mediators;
    private final KeptCopy<OrganisationEntry> organisations;

    ReadPublicRegister(PublicRegister register, InstantSource clock) {
        Executor beside = look -> Thread.ofVirtual().name("public-register").start(look);
        this.mediators = new KeptCopy<>(register::versionOfMediators, register::mediators, clock, beside);
        this.organisations = new KeptCopy<>(register::versionOfOrganisations, register::organisations, clock, beside);
    }

    /** What mediators are narrowed to. */
    public record MediatorsAsked(Optional<String> region, Optional<String> language, Optional<String> specialisation) {

        private boolean holds(PublicMediator mediator) {
            return region.filter(asked -> !mediator.isOf(asked)).isEmpty()
                    && language.filter(asked -> !mediator.speaks(asked)).isEmpty()
                    && specialisation
                            .filter(asked -> !mediator.specialisations().contains(asked))
                            .isEmpty();
        }
    }

    /** What organisations are narrowed to. */
    public record OrganisationsAsked(Optional<OrganisationKind> kind, Optional<String> region) {

        private boolean holds(OrganisationEntry organisation) {
            return kind.filter(asked -> asked != organisation.kind()).isEmpty()
                    && region.filter(asked -> !organisation.region().equals(Optional.of(asked)))
                            .isEmpty();
        }
    }

    /** All that hold, by id. */
    public List<PublicMediator> mediators(MediatorsAsked asked) {
        return mediators.today().stream().filter(asked::holds).toList();
    }

    /** All that hold, by id. */
    public List<OrganisationEntry> organisations(OrganisationsAsked asked) {
        return organisations.today().stream().filter(asked::holds).toList();
    }
}
