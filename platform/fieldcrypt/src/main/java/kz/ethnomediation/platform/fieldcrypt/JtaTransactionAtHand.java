package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The transaction that the transaction manager has on this thread. */
@Singleton
class JtaTransactionAtHand implements TransactionAtHand {
    private static final Object WRITTEN = new Object();

    private final TransactionSynchronizationRegistry registry;

    JtaTransactionAtHand(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean hasWrittenKeys() {
        return registry.getTransactionKey() != null && registry.getResource(WRITTEN) != null;
    }

    @Override
    public void writesKeys(Runnable afterwards) {
        if (registry.getTransactionKey() == null) {
            afterwards.run();
            return;
        }
        registry.putResource(WRITTEN, true);
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // what is to be done is done when it is known how the transaction ended
            }

            @Override
            public void afterCompletion(int status) {
                afterwards.run();
            }
        });
    }
}
