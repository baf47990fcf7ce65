package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.RecordedAccessLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadContractIdentityTest {

    private static final Caller CASES = new Caller(
            "service-account-cases",
            "mediation-cases",
            Set.of(Roles.SERVICE),
            Scope.of(List.of()),
            Optional.empty(),
            Optional.empty());

    private static final ContractPapers.Papers NO_PAPERS =
            new ContractPapers.Papers(Optional.empty(), Optional.empty());

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final Mediator kept = aMediator().candidate();
    private final RecordedAccessLog log = new RecordedAccessLog();
    private final ReadContractIdentity identities = new ReadContractIdentity(mediators, (_, _) -> NO_PAPERS, log);

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @Test
    void logsWhoReadWhomAndWhatFor() {
        var identity = identities.read(kept.id(), ENTERED, CASES);

        assertThat(identity).map(answer -> answer.identity().id()).contains(kept.id());
        assertThat(log.written())
                .containsExactly(Access.allowed(
                        Reader.of(CASES),
                        new Target(
                                "mediators-contract-identity", kept.id().value().toString()),
                        new Purpose("CONTRACT", Purpose.Basis.RELATION)));
    }

    @Test
    void logsNoReadingWhereThereIsNothingToRead() {
        assertThat(identities.read(new MediatorId(UUID.randomUUID()), ENTERED, CASES))
                .isEmpty();
        assertThat(log.written()).isEmpty();
    }
}
