package kz.ethnomediation.cases.mediators.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.cases.mediators.MediatorStandingsContract;

@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class PanacheMediatorStandingsIT extends MediatorStandingsContract {

    @Inject
    MediatorStandings standings;

    @Override
    protected MediatorStandings standings() {
        return standings;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @Override
    protected UUID freshMediator() {
        return Matter.fresh();
    }
}
