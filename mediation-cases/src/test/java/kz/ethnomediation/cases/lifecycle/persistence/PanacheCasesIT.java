package kz.ethnomediation.cases.lifecycle.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.lifecycle.Acceptance;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.CasesContract;
import kz.ethnomediation.platform.acting.Acting;

@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class PanacheCasesIT extends CasesContract {

    @Inject
    Cases cases;

    @Override
    protected Cases cases() {
        return cases;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Acting.<T, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    @Override
    protected Acceptance freshAcceptance(Optional<UUID> assignTo) {
        var plain = CaseFixture.acceptance();
        return new Acceptance(
                Matter.fresh(),
                Matter.freshNumber(),
                plain.acceptedOn(),
                plain.attributes(),
                Matter.fresh(),
                List.of(Matter.fresh()),
                plain.scopeAnswers(),
                assignTo,
                Optional.empty());
    }
}
