package kz.ethnomediation.intake.subjects.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;
import org.junit.jupiter.api.Test;

/** What a person wants put right can be lost by a restore, which shreds its key again: nobody takes that for done. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class LostCorrectionIT {

    @Inject
    SubjectRecords records;

    @Test
    void isNoCorrection() {
        var request = new SubjectRequest(
                UUID.randomUUID(), RequestKind.CORRECT, Instant.now(), false, List.of(UUID.randomUUID()), List.of());

        var obstacle = Acting.<Optional<Obstacle>, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> records.correct(request, Corrections.NONE)));

        assertThat(obstacle).contains(Obstacle.CONTENT_LOST);
    }

    @Test
    void isKeptAsTheAnswerOfAService() {
        var person = Person.registered();
        var request = UUID.fromString(Officer.asks("{\"kind\":\"EXTRACT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));

        Officer.answers(request, "mediation-cases", "CONTENT_LOST");

        await().until(() -> !Officer.awaited(request).contains("mediation-cases"));
        Officer.looksAt(request)
                .body("answers.find{it.service == 'mediation-cases'}.obstacle", equalTo("CONTENT_LOST"));
    }
}
