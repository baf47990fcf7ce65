package kz.ethnomediation.cases.subjects;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** What is on its way from intake brings back nobody who is erased, and shows nobody who is blocked. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class HandoverInFlightIT {

    @Test
    void isWaitedForBeforeAnybodyIsErased() {
        var matter = Matter.ofNeighbours().withQuickSheet(Matter.fresh());
        CasesStand.intake().isAwayFor(matter.id());
        assertThat(matter.opened().status()).isEqualTo("CLOSED_AT_CONSULTATION");
        var request = keeper().asks(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));
        await().until(() -> keeper().callsFor(request) > 2);
        assertThat(RequestKeeper.answersTo(kafka(), request)).isEmpty();

        CasesStand.intake().back(matter.id());

        await().until(() -> !RequestKeeper.answersTo(kafka(), request).isEmpty());
        assertThat(RequestKeeper.answersTo(kafka(), request).getFirst().type())
                .isEqualTo("kz.ethnomediation.subject.request-applied.v1");
        matter.read(operator()).body("handover", equalTo("RECEIVED"));
        matter.get(operator(), "/parties")
                .body("items[0].erased", equalTo(true))
                .body("items[0].name", nullValue())
                .body("items[1].description", notNullValue());
    }

    @Test
    void isKeptAndNotShownOfWhoIsBlocked() {
        var matter = Matter.ofNeighbours();
        CasesStand.intake().isAwayFor(matter.id());
        var _ = matter.opened();
        var _ = keeper().has(kafka(), "BLOCK", List.of(matter.applicant()), List.of(matter.id()));

        CasesStand.intake().back(matter.id());

        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        matter.read(operator()).body("blocked", equalTo(true)).body("essence", nullValue());
        matter.get(operator(), "/parties")
                .body("items[0].blocked", equalTo(true))
                .body("items[0].name", nullValue())
                .body("items[1].description", notNullValue());
    }

    private static RequestKeeper keeper() {
        return CasesStand.intake().requests();
    }

    private static KafkaEngine kafka() {
        return CasesStand.running().kafka();
    }

    private static TestToken operator() {
        return CasesStand.running().issuer().token("operator-61", "operator").regions("KZ-61");
    }
}
