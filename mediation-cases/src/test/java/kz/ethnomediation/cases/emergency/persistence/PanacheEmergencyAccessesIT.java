package kz.ethnomediation.cases.emergency.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.emergency.EmergencyAccesses;
import kz.ethnomediation.cases.emergency.EmergencyAccessesContract;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class PanacheEmergencyAccessesIT extends EmergencyAccessesContract {

    @Inject
    EmergencyAccesses accesses;

    @Inject
    CaseKeys keys;

    @Override
    protected EmergencyAccesses accesses() {
        return accesses;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Acting.<T, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    @Override
    protected UUID freshCase() {
        return Matter.ofNeighbours().opened().id();
    }

    @Override
    protected DataKey keyOf(UUID caseId) {
        return keys.ofCase(caseId).orElseThrow();
    }

    @Override
    protected UUID freshId() {
        return Matter.fresh();
    }
}
