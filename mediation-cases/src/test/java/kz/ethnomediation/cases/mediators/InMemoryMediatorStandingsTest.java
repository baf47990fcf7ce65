package kz.ethnomediation.cases.mediators;

import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.lifecycle.CaseFixture;

class InMemoryMediatorStandingsTest extends MediatorStandingsContract {

    private final InMemoryMediatorStandings standings = new InMemoryMediatorStandings();

    @Override
    protected MediatorStandings standings() {
        return standings;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected UUID freshMediator() {
        return CaseFixture.MEDIATOR;
    }
}
