package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.mediators.ContractIdentityReadings.Reading;

/** Tells another service what a contract says of its mediator, and keeps who asked (design §4): no trace, no answer. */
@ApplicationScoped
public class ReadContractIdentity {

    private final Mediators mediators;
    private final ContractIdentityReadings readings;
    private final InstantSource clock;

    public ReadContractIdentity(Mediators mediators, ContractIdentityReadings readings, InstantSource clock) {
        this.mediators = mediators;
        this.readings = readings;
        this.clock = clock;
    }

    /** The identity; empty, and nothing is kept, where there is no such mediator or the reader is no service. */
    @Transactional
    public Optional<ContractIdentity> read(MediatorId mediator, Caller reader) {
        if (!reader.is(Roles.SERVICE)) {
            return Optional.empty();
        }
        var identity = mediators.contractIdentity(mediator);
        if (identity.isPresent()) {
            readings.add(new Reading(mediator, reader.subject(), clock.instant()));
        }
        return identity;
    }
}
