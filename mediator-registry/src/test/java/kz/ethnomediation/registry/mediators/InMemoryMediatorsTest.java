package kz.ethnomediation.registry.mediators;

import java.util.function.Supplier;

class InMemoryMediatorsTest extends DatedMediatorsContract {

    private final InMemoryMediators mediators = new InMemoryMediators();

    @Override
    protected Mediators mediators() {
        return mediators;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
