package kz.ethnomediation.cases.subjects;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** A person is put right in every case, also where the old particulars are still on their way. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class CorrectionIT {

    private static final String APPLIED = "kz.ethnomediation.subject.request-applied.v1";
    private static final String RIGHT = "Түзетілген Есім";

    @Inject
    DataSource database;

    @Test
    void putsThePersonRightAndKeepsWhichFieldsAndWhichRequest() {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);
        var tag = matter.read(operator()).extract().header("ETag");

        var request = keeper().corrects(
                        kafka(),
                        List.of(matter.applicant()),
                        List.of(matter.id()),
                        Map.of("name", RIGHT, "iin", "900101300017", "phone", "+77000007117", "ageBand", "30_44"));

        assertThat(RequestKeeper.answersTo(kafka(), request).getFirst().type()).isEqualTo(APPLIED);
        assertThat(keeper().correctionsRead(request)).isTrue();
        matter.get(operator(), "/parties")
                .body("items[0].name", equalTo(RIGHT))
                .body("items[0].contact.phone", equalTo("+77000007117"))
                .body("items[1].description", equalTo("көрші, 12-үй"));
        assertThat(matter.read(operator()).extract().header("ETag")).isEqualTo(tag);
        var line = "items.find{it.verb == 'party-corrected'}.";
        matter.get(operator(), "/history")
                .body(line + "correctedBy", equalTo(request.toString()))
                .body(line + "correctedParty", equalTo(matter.applicant().toString()))
                .body(line + "corrected", contains("name", "phone", "ageBand"));
    }

    @Test
    void countsOtherwiseFromThenOnAndChangesNothingASecondTime() {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);
        var fields = Map.of("sex", "FEMALE");
        for (var time = 0; time < 2; time++) {
            var _ = keeper().corrects(kafka(), List.of(matter.applicant()), List.of(matter.id()), fields);
        }
        var _ = keeper().corrects(kafka(), List.of(matter.other()), List.of(), Map.of("sex", "MALE"));

        matter.get(operator(), "/history").body("items.findAll{it.verb == 'party-corrected'}", hasSize(1));
        var consultation = Map.of("minutes", 5, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
        var _ = matter.post(operator(), "consultations", consultation).statusCode(201);
        try (var topic = TopicTap.of(kafka(), "ethnomediation.case-events")) {
            await().until(() -> topic.heardOf(matter.id()).stream()
                    .anyMatch(event -> event.type().endsWith("consultation-recorded.v1")));
            assertThat(topic.heardOf(matter.id()).getLast().data().path("sex").asText())
                    .isEqualTo("FEMALE");
        }
    }

    @Test
    void countsAsTheAppealDoesWhoseAcceptanceWasOnItsWay() {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);

        matter.corrected();

        await().until(() -> matter.get(operator(), "/history")
                .extract()
                .path("items.verb")
                .toString()
                .contains("recounted"));
        var consultation = Map.of("minutes", 5, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
        var _ = matter.post(operator(), "consultations", consultation).statusCode(201);
        try (var topic = TopicTap.of(kafka(), "ethnomediation.case-events")) {
            await().until(() -> topic.heardOf(matter.id()).stream()
                    .anyMatch(event -> event.type().endsWith("consultation-recorded.v1")));
            assertThat(topic.heardOf(matter.id()))
                    .extracting(TopicTap.Event::type)
                    .noneMatch(type -> type.contains("recounted"));
            assertThat(topic.heardOf(matter.id()).getLast().data().path("sex").asText())
                    .isEqualTo("FEMALE");
        }
    }

    @Test
    void waitsForWhatIsOnItsWaySoThatItBringsNothingBack() {
        var matter = Matter.ofNeighbours();
        CasesStand.intake().isAwayFor(matter.id());
        var _ = matter.opened();
        var request =
                keeper().keepsCorrection(List.of(matter.applicant()), List.of(matter.id()), Map.of("name", RIGHT));
        keeper().tell(kafka(), request, "CORRECT");
        await().until(() -> keeper().callsFor(request) > 2);
        assertThat(RequestKeeper.answersTo(kafka(), request)).isEmpty();

        CasesStand.intake().back(matter.id());

        await().until(() -> !RequestKeeper.answersTo(kafka(), request).isEmpty());
        matter.get(operator(), "/parties").body("items[0].name", equalTo(RIGHT));
    }

    @Test
    void bringsNobodyBackWhoIsErased() {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);
        var consultation = Map.of("minutes", 5, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
        var _ = matter.post(operator(), "consultations", consultation).statusCode(201);
        var _ = matter.decide(operator(), "consultation-closure", Map.of()).statusCode(200);
        var _ = keeper().has(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));

        var request =
                keeper().corrects(kafka(), List.of(matter.applicant()), List.of(matter.id()), Map.of("name", RIGHT));

        assertThat(RequestKeeper.answersTo(kafka(), request).getFirst().type()).isEqualTo(APPLIED);
        matter.get(operator(), "/parties").body("items[0].erased", equalTo(true));
    }

    @Test
    void saysWhereNobodyCanReadAnyMoreWhatWasToBePutRight() {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);

        var request = keeper().hasLostCorrection(kafka(), List.of(matter.applicant()));

        assertThat(RequestKeeper.answersTo(kafka(), request)
                        .getFirst()
                        .data()
                        .path("obstacle")
                        .asText())
                .isEqualTo("CONTENT_LOST");
    }

    @Test
    void tellsOfATryThatBrokeAndTriesAgain() throws SQLException {
        var matter = Matter.ofNeighbours().opened();
        arrived(matter);
        var postgres = CasesStand.running().postgres();
        var request =
                keeper().keepsCorrection(List.of(matter.applicant()), List.of(matter.id()), Map.of("name", RIGHT));
        postgres.execute("cases", "alter table case_history add constraint broken check (corrected is null) not valid");
        try {
            keeper().tell(kafka(), request, "CORRECT");
            await().until(() -> "BROKE".equals(failureOf(request)));
            assertThat(RequestKeeper.answersTo(kafka(), request)).isEmpty();
        } finally {
            postgres.execute("cases", "alter table case_history drop constraint broken");
        }

        await().until(() -> !RequestKeeper.answersTo(kafka(), request).isEmpty());
        matter.get(operator(), "/parties").body("items[0].name", equalTo(RIGHT));
    }

    private String failureOf(UUID request) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select last_failure from subject_task where request_id = ?")) {
            query.setObject(1, request);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static void arrived(Matter matter) {
        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        matter.read(operator()).body("essence", notNullValue());
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
