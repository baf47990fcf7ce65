package kz.ethnomediation.registry.entitlements;

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
import kz.ethnomediation.registry.certificates.InMemoryCertificates;
import kz.ethnomediation.registry.mediators.InMemoryMediators;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorFixture;
import kz.ethnomediation.registry.mediators.MediatorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadEntitlementTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final Mediator kept = aMediator().candidate();
    private final RecordedAccessLog log = new RecordedAccessLog();
    private final ReadEntitlement entitlements =
            new ReadEntitlement(mediators, new InMemoryCertificates(), _ -> PolicyFixture.DEMANDING, log);

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"register-keeper,REGISTER", "office-head,SUPERVISION", "regional-coordinator,SUPERVISION"})
    void logsWhenGroundsAreTold(String role, String purpose) {
        var answer = entitlements.read(asked(kept.id()), with(role));

        assertThat(answer).map(ReadEntitlement.Answer::withGrounds).contains(true);
        assertThat(log.written())
                .extracting(Access::purpose)
                .containsExactly(Optional.of(new Purpose(purpose, Purpose.Basis.RELATION)));
    }

    @Test
    void logsNothingWhereOnlyThePublicStatusIsTold() {
        var answer = entitlements.read(asked(kept.id()), with("operator"));

        assertThat(answer).map(ReadEntitlement.Answer::withGrounds).contains(false);
        assertThat(log.written()).isEmpty();
    }

    @Test
    void logsNoReadingWhereThereIsNothingToRead() {
        var unknown = new MediatorId(UUID.randomUUID());

        assertThat(entitlements.read(asked(unknown), with("register-keeper"))).isEmpty();
        assertThat(log.written()).isEmpty();
    }

    private static ReadEntitlement.Question asked(MediatorId id) {
        return new ReadEntitlement.Question(
                id, MediatorFixture.ENTERED, MediatorFixture.noonOf(MediatorFixture.ENTERED));
    }

    private static Caller with(String role) {
        return new Caller(
                "reader", "reader", Set.of(role), Scope.of(List.of("KZ")), Optional.empty(), Optional.empty());
    }
}
