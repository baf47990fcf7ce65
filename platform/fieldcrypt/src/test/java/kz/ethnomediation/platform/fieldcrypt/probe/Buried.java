package kz.ethnomediation.platform.fieldcrypt.probe;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.restore.ShreddedAgain;

/** Notes whose keys were shredded again. */
@Singleton
public class Buried implements ShreddedAgain {
    private final List<KeyOwner> owners = new CopyOnWriteArrayList<>();

    @Override
    public void takeAway(String ring, List<KeyOwner> shredded) {
        owners.addAll(shredded);
    }

    public List<KeyOwner> owners() {
        return List.copyOf(owners);
    }
}
