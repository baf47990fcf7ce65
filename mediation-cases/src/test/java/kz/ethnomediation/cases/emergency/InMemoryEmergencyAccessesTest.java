package kz.ethnomediation.cases.emergency;

import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

class InMemoryEmergencyAccessesTest extends EmergencyAccessesContract {

    private final InMemoryEmergencyAccesses accesses = new InMemoryEmergencyAccesses();
    private int counter;

    @Override
    protected EmergencyAccesses accesses() {
        return accesses;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected UUID freshCase() {
        return UUID.randomUUID();
    }

    @Override
    protected DataKey keyOf(UUID caseId) {
        return DataKey.unkept(new KeyOwner("case", caseId));
    }

    @Override
    protected UUID freshId() {
        counter++;
        return new UUID(1, counter);
    }
}
