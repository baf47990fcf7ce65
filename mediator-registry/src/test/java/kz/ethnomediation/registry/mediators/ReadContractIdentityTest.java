package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.ContractIdentityReadings.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadContractIdentityTest {

    private static final Instant NOW = MediatorFixture.noonOf(MediatorFixture.ENTERED);
    private static final Caller CASES = new Caller(
            "service-account-cases",
            "mediation-cases",
            Set.of(Roles.SERVICE),
            Scope.of(List.of()),
            Optional.empty(),
            Optional.empty());

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final Mediator kept = aMediator().candidate();
    private final List<Reading> readings = new ArrayList<>();

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @Test
    void keepsWhoReadWhomAndWhen() {
        var identity = new ReadContractIdentity(mediators, readings::add, () -> NOW).read(kept.id(), CASES);

        assertThat(identity).map(ContractIdentity::id).contains(kept.id());
        assertThat(readings).containsExactly(new Reading(kept.id(), "service-account-cases", NOW));
    }

    @Test
    void keepsNothingWhereThereIsNothingToRead() {
        var unknown = new MediatorId(UUID.randomUUID());

        var identity = new ReadContractIdentity(mediators, readings::add, () -> NOW).read(unknown, CASES);

        assertThat(identity).isEmpty();
        assertThat(readings).isEmpty();
    }

    @Test
    void answersNothingWhereTheReadingCannotBeKept() {
        var reading = new ReadContractIdentity(
                mediators,
                kept -> {
                    throw new IllegalStateException("no trace");
                },
                () -> NOW);

        assertThatThrownBy(() -> reading.read(kept.id(), CASES)).hasMessage("no trace");
    }
}
