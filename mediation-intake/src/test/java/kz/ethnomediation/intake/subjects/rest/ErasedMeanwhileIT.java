package kz.ethnomediation.intake.subjects.rest;

import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.acting.Acting;
import org.junit.jupiter.api.Test;

/** A person is erased while somebody writes with the appeal. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ErasedMeanwhileIT {

    @Inject
    Appeals appeals;

    @Test
    void isErasedOnceWhoeverWritesWithTheAppealIsDone() {
        var person = Person.registered().withdrawn();
        var party = party(person);

        var request = Acting.<UUID, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    assertThat(appeals.lockedById(person.appeal())).isPresent();
                    var asked = request(person, "\"kind\":\"ERASE\"");
                    await().until(() -> isSomebodyWaiting() || isAnswered(asked));
                    assertThat(isAnswered(asked)).isFalse();
                    assertThat(isShredded(party)).isFalse();
                    return asked;
                }));

        await().until(() -> isAnswered(request));
        assertThat(isShredded(party)).isTrue();
    }

    private static UUID request(Person person, String what) {
        return UUID.fromString(
                asks("{%s,\"number\":\"%s\",\"receiptCode\":\"%s\"}".formatted(what, person.number(), person.code()))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static boolean isAnswered(UUID request) {
        return !awaited(request).contains("mediation-intake");
    }

    private static boolean isSomebodyWaiting() {
        return Database.rows("select count(*) from pg_locks where not granted") > 0;
    }

    private static boolean isShredded(UUID owner) {
        return Database.rows("select count(*) from data_key where wrapped is null and id = '" + owner + "'") == 1;
    }

    private static UUID party(Person person) {
        return UUID.fromString(Database.text("select id from party where appeal_id = '%s'".formatted(person.appeal())));
    }
}
