package kz.ethnomediation.cases.handover;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.KeptWords;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.lifecycle.ReceivedHandover;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.Place;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** What intake's events may not hold comes after them, however long intake is away. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class HandoverIT {

    @Inject
    KeptWords keptWords;

    @Inject
    ReceiveHandover receiveHandover;

    @Test
    void bringsPartiesEssenceAndNoteAndLeavesTheTag() throws SQLException {
        var consultation = Matter.fresh();
        var matter = Matter.ofNeighbours().withQuickSheet(consultation).opened();

        await().until(() -> "RECEIVED".equals(handover(matter)));
        matter.read(operator()).header("ETag", "\"1\"").body("essence", equalTo("Көршілер қоршауға таласады"));
        matter.get(operator(), "/parties")
                .body(
                        "items.partyId",
                        contains(matter.applicant().toString(), matter.other().toString()))
                .body("items[0].name", equalTo("Сынақ Сынақов"))
                .body("items[0].contact.phone", equalTo("+77000000001"))
                .body("items[1].description", equalTo("көрші, 12-үй"))
                .body("items[1].contact.none", equalTo(true));
        matter.get(operator(), "/history").body("items.verb", hasItem("handover-received"));
        assertThat(keptWords.words(
                        Place.of("consultation", "note", consultation),
                        "select note from consultation where id = '%s'".formatted(consultation)))
                .isEqualTo("жазба");
    }

    @Test
    void takesOverWhatIsLeftOfAnErasedAppeal() {
        var matter = Matter.ofNeighbours();
        CasesStand.intake().holds(matter.id(), """
            {"erased": true, "parties": [{"partyId": "%s", "role": "APPLICANT", "erased": true},
             {"partyId": "%s", "role": "OTHER", "description": "көрші, 12-үй"}]}""".formatted(matter.applicant(), matter.other()));
        var opened = matter.opened();

        await().until(() -> "RECEIVED".equals(handover(opened)));
        opened.read(operator()).body("essence", nullValue()).body("erased", equalTo(true));
        opened.get(operator(), "/parties")
                .body("items[0].name", nullValue())
                .body("items[1].description", equalTo("көрші, 12-үй"));
    }

    @Test
    void isPendingWhileIntakeIsAwayAndHoldsUpNoOther() {
        var waiting = Matter.ofNeighbours();
        CasesStand.intake().isAwayFor(waiting.id());
        var opened = waiting.opened();
        var lucky = Matter.ofNeighbours().opened();

        await().until(() -> "RECEIVED".equals(handover(lucky)));
        await().until(() -> CasesStand.intake().callsFor(waiting.id()) > 2);
        opened.read(operator()).body("handover", equalTo("PENDING")).body("essence", nullValue());
        opened.get(operator(), "/parties")
                .body("items.role", contains("APPLICANT", "OTHER"))
                .body("items[0].name", nullValue());
        opened.post(operator(), "consultations", consultation()).statusCode(201);
        var tag = opened.tag();

        CasesStand.intake().back(waiting.id());

        await().until(() -> "RECEIVED".equals(handover(opened)));
        assertThat(opened.tag()).isEqualTo(tag);
    }

    @Test
    void opensOneCaseForADuplicateAcceptance() {
        var matter = Matter.ofNeighbours();
        var eventId = Matter.fresh();
        matter.accept(eventId, 1);
        matter.accept(eventId, 1);
        matter.accept(Matter.fresh(), 2);
        var later = Matter.ofNeighbours().opened();

        matter.read(operator()).statusCode(200).header("ETag", "\"1\"");
        matter.get(operator(), "/history")
                .body("items.findAll{it.verb == 'opened'}.size()", equalTo(1))
                .body("items.verb", not(hasItem("assigned")));
        assertThat(later.status()).isEqualTo("CONSULTATION");
    }

    @Test
    void keepsOneKeyAndTheFirstWordsWhenAHandoverComesTwice() throws SQLException {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(handover(matter)));
        var essence = "select essence from mediation_case where id = '%s'".formatted(matter.id());
        var first = keptWords.stored(essence);
        var again = new ReceivedHandover(Optional.of("басқа сөз"), Map.of(), ScopeAnswers.NONE, Optional.empty());

        Acting.runAsSystem(() -> receiveHandover.receive(matter.id(), again));

        assertThat(keptWords.stored(essence)).isEqualTo(first);
        assertThat(keptWords.count("select count(*) from data_key where id in ('%s', '%s', '%s')"
                        .formatted(matter.id(), matter.applicant(), matter.other())))
                .isEqualTo(3);
    }

    private static Map<String, Object> consultation() {
        return Map.of("minutes", 5, "form", "PHONE", "adviceKinds", java.util.List.of("OTHER"), "result", "INFORMED");
    }

    private static String handover(Matter matter) {
        return matter.read(operator()).extract().path("handover");
    }

    private static TestToken operator() {
        return CasesStand.running().issuer().token("operator-61", "operator").regions("KZ-61");
    }
}
