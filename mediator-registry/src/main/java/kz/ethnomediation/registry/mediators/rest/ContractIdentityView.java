package kz.ethnomediation.registry.mediators.rest;

import java.util.UUID;
import kz.ethnomediation.registry.mediators.ContractIdentity;
import kz.ethnomediation.registry.mediators.MediatorKind;

/** What mediation-cases writes into a contract to mediate. */
record ContractIdentityView(UUID id, MediatorView.NameView name, MediatorKind kind, String registerRegion) {

    static ContractIdentityView of(ContractIdentity identity) {
        return new ContractIdentityView(
                identity.id().value(),
                MediatorView.NameView.of(identity.name()),
                identity.kind(),
                identity.registerRegion());
    }
}
