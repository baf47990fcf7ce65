package kz.ethnomediation.cases.casework.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.KeptWords;
import kz.ethnomediation.platform.fieldcrypt.Place;
import kz.ethnomediation.platform.testkit.canary.Canary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything that is said of a case is kept, each in its own place under the key of the case. The canaries planted here are
 * looked for in every column of the database when the run is over.
 */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class EncryptedWordsIT {

    private static final UUID MEDIATOR = Matter.fresh();

    @Inject
    KeptWords keptWords;

    @BeforeAll
    static void activateMediator() {
        Matter.activate(MEDIATOR, "registered", "activated");
    }

    @Test
    void keepsTheNoteOfAConsultation() throws SQLException {
        var matter = Matter.ofNeighbours().opened();
        var sheet = Map.of(
                "minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED", "note", note());

        String id = matter.post(People.operator61(), "consultations", sheet)
                .statusCode(201)
                .extract()
                .path("consultationId");

        assertThat(keptWords.words(
                        new Place("consultation", "note", id),
                        "select note from consultation where id = '%s'".formatted(id)))
                .isEqualTo(note());
    }

    @Test
    void keepsTheWordsOfContractAndSettlement() throws SQLException {
        var matter = Matter.ofNeighbours().opened().offered();
        await().untilAsserted(() ->
                matter.decide(People.operator61(), "contract", contract(matter)).statusCode(200));
        matter.decide(People.operator61(), "settlement", settlement(matter)).statusCode(200);
        var contract = text(matter, "contract_id");
        var settlement = text(matter, "settlement_id");
        var obligation = keptWords.text("select id from obligation where settlement_id = '%s'".formatted(settlement));

        assertThat(keptWords.words(
                        new Place("contract", "subject", contract),
                        "select subject from contract where id = '%s'".formatted(contract)))
                .isEqualTo(Canary.ESSENCE.value());
        assertThat(keptWords.words(
                        new Place("obligation", "what", obligation),
                        "select what from obligation where id = '%s'".formatted(obligation)))
                .isEqualTo(Canary.OTHER_NAME.value());
        assertThat(placeOf("contract", contract, matter.other())).isEqualTo(Canary.ADDRESS.value());
        assertThat(placeOf("settlement", settlement, matter.other())).isEqualTo(Canary.ADDRESS.value());
    }

    private String placeOf(String paper, String id, UUID party) throws SQLException {
        return keptWords.words(
                new Place(paper + "_signature", "place", id + "/" + party),
                "select place from %1$s_signature where %1$s_id = '%2$s' and party_id = '%3$s'"
                        .formatted(paper, id, party));
    }

    private String text(Matter matter, String column) throws SQLException {
        return keptWords.text("select %s from mediation_case where id = '%s'".formatted(column, matter.id()));
    }

    private static String note() {
        return Canary.NOTE.value();
    }

    private static Map<String, Object> contract(Matter matter) {
        return Map.of(
                "mediatorId",
                MEDIATOR,
                "subject",
                Canary.ESSENCE.value(),
                "signatures",
                signatures(matter),
                "mediatorSignature",
                Map.of("signedOn", Matter.today(), "method", "PAPER"));
    }

    private static Map<String, Object> settlement(Matter matter) {
        return Map.of(
                "obligations",
                List.of(Map.of("partyId", matter.other(), "what", Canary.OTHER_NAME.value())),
                "signatures",
                signatures(matter));
    }

    private static List<Map<String, Object>> signatures(Matter matter) {
        return List.of(signature(matter.applicant()), signature(matter.other()));
    }

    private static Map<String, Object> signature(UUID party) {
        return Map.of("partyId", party, "method", "PAPER", "signedOn", Matter.today(), "place", Canary.ADDRESS.value());
    }
}
