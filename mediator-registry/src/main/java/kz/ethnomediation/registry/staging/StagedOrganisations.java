package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.organisations.RecordedChange;

/** Holds new organisations back with their changes, and counts events without a statement for each. */
@Decorator
@Priority(1)
abstract class StagedOrganisations implements Organisations {

    private final Organisations organisations;

    StagedOrganisations(@Delegate Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean add(Organisation organisation) {
        return held().map(held -> held.add(organisation)).orElseGet(() -> organisations.add(organisation));
    }

    @Override
    public Optional<Organisation> toChange(OrganisationId id) {
        return held().map(held -> held.toChange(id)).orElseGet(() -> organisations.toChange(id));
    }

    @Override
    public Optional<Organisation> byId(OrganisationId id) {
        return held().flatMap(held -> held.of(id))
                .or(() -> Stage.once(List.of("organisation", id), () -> organisations.byId(id)));
    }

    @Override
    public void record(OrganisationId id, RecordedChange change) {
        var held = held().filter(entered -> entered.has(id));
        if (held.isPresent()) {
            held.get().record(id, change);
        } else {
            organisations.record(id, change);
        }
    }

    @Override
    public long nextEvent(OrganisationId id) {
        return held().map(held -> held.nextEvent(id)).orElseGet(() -> organisations.nextEvent(id));
    }

    private Optional<HeldOrganisations> held() {
        return Stage.held(HeldOrganisations.class, () -> new HeldOrganisations(organisations));
    }
}
