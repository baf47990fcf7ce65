package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.RecordedAccessLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadEntitlementTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final Mediator kept = aMediator().candidate();
    private final RecordedAccessLog log = new RecordedAccessLog();
    private final ReadEntitlement entitlements = new ReadEntitlement(mediators, log);

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"register-keeper,REGISTER", "office-head,SUPERVISION", "regional-coordinator,SUPERVISION"})
    void logsWhenGroundsAreTold(String role, String purpose) {
        var answer = entitlements.read(kept.id(), MediatorFixture.ENTERED, with(role));

        assertThat(answer).map(ReadEntitlement.Answer::withGrounds).contains(true);
        assertThat(log.written())
                .extracting(Access::purpose)
                .containsExactly(Optional.of(new Purpose(purpose, Purpose.Basis.RELATION)));
    }

    @Test
    void logsNothingWhereOnlyThePublicStatusIsTold() {
        var answer = entitlements.read(kept.id(), MediatorFixture.ENTERED, with("operator"));

        assertThat(answer).map(ReadEntitlement.Answer::withGrounds).contains(false);
        assertThat(log.written()).isEmpty();
    }

    @Test
    void logsNoReadingWhereThereIsNothingToRead() {
        var unknown = new MediatorId(UUID.randomUUID());

        assertThat(entitlements.read(unknown, MediatorFixture.ENTERED, with("register-keeper")))
                .isEmpty();
        assertThat(log.written()).isEmpty();
    }

    private static Caller with(String role) {
        return new Caller(
                "reader", "reader", Set.of(role), Scope.of(List.of("KZ")), Optional.empty(), Optional.empty());
    }
}
