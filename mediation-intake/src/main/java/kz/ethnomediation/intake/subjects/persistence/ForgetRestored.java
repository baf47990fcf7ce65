package kz.ethnomediation.intake.subjects.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.PersonRows;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.restore.ShreddedAgain;

/** Takes the parties whose keys are shredded again out of the index too: a restore has brought their hashes back. */
@Singleton
class ForgetRestored implements ShreddedAgain {

    private final PersonRows persons;

    ForgetRestored(PersonRows persons) {
        this.persons = persons;
    }

    @Override
    public void takeAway(String ring, List<KeyOwner> owners) {
        List<UUID> ids = ring.isEmpty() ? owners.stream().map(KeyOwner::id).toList() : List.of();
        if (!ids.isEmpty()) {
            Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(() -> persons.forget(ids)));
        }
    }
}
