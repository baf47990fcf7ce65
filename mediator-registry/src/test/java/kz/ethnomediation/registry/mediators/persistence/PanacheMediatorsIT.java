package kz.ethnomediation.registry.mediators.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.mediators.DatedMediatorsContract;
import kz.ethnomediation.registry.mediators.Mediators;

@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class PanacheMediatorsIT extends DatedMediatorsContract {

    @Inject
    Mediators mediators;

    @Override
    protected Mediators mediators() {
        return mediators;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Acting.<T, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
