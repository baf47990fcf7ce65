package kz.ethnomediation.intake.persons.persistence;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.intake.persons.KnownPersons;
import kz.ethnomediation.intake.persons.TestKeys;
import kz.ethnomediation.intake.persons.TraitHashes;
import kz.ethnomediation.intake.subjects.PersonRows;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.index.BlindIndex;
import org.junit.jupiter.api.Test;

/** A person is taken out of the index while its key is exchanged. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ForgottenMeanwhileIT {

    private static final int NEXT = 2;
    private static final int ALL = 100_000;

    @Inject
    DataSource database;

    @Inject
    KnownPersons knownPersons;

    @Inject
    PersonRows persons;

    @Inject
    FieldCryptConfig held;

    @Test
    void leavesNoHashThatWasMadeAnew() throws InterruptedException {
        var appeal = Sheets.registered(Tokens.operator61(), Sheets.shortest());
        var party = UUID.fromString(Database.text("select id from party where appeal_id = '" + appeal + "' limit 1"));
        assertThat(hashes(party)).isPositive();
        var forgetting = new AtomicReference<Thread>();
        var index = new JdbcPersonIndex(
                database, new TraitHashes(new BlindIndex(new Keyring(TestKeys.active(held, NEXT)))));
        var exchange = new PersonKeyRows(database, index, parties -> {
            forgetting.set(Thread.ofVirtual().start(() -> forget(party)));
            await().until(() -> isSomebodyWaiting() || !forgetting.get().isAlive());
            return knownPersons.of(parties);
        });

        assertThat(exchange.move(NEXT, ALL)).isPositive();
        forgetting.get().join();

        assertThat(hashes(party)).isZero();
    }

    private void forget(UUID party) {
        Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(() -> persons.forget(List.of(party))));
    }

    private static boolean isSomebodyWaiting() {
        return Database.rows("select count(*) from pg_locks where not granted") > 0;
    }

    private static long hashes(UUID party) {
        return Database.rows("select count(*) from person_key where party_id = '" + party + "'");
    }
}
