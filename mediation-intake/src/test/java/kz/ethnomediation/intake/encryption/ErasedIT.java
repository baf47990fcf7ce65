package kz.ethnomediation.intake.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.KeyOwners;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where a key is destroyed, every answer says so, none fails, and what is counted stays as it was. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ErasedIT {

    private static final List<String> COUNTED = List.of("number", "status", "attributes", "registeredAt", "answerBy");

    private final Planted planted = Planted.anew();

    @Inject
    DataKeys keys;

    @Test
    void aPartyIsNobodyAnyMoreAndTheOtherStays() throws IOException {
        var appeal = planted.registered(planted.quickSheet());
        var applicant = applicantOf(appeal);
        var notice = invited(appeal, applicant);
        var number = Planted.read(Tokens.operator61(), appeal, "").extract().<String>path("number");

        shredded(KeyOwners.party(applicant));

        parties(Planted.read(Tokens.operator61(), appeal, "/parties"), "items");
        parties(Planted.read(Tokens.cases(), appeal, "/handover"), "parties");
        assertThat(letter(appeal, notice))
                .doesNotContain("Name", planted.mark())
                .contains("Room 4");
        planted.searched("iin", planted.iin()).statusCode(200).body("items", empty());
        planted.searched("name", planted.word("Name ")).statusCode(200).body("items", empty());
        planted.searched("number", number)
                .statusCode(200)
                .body("items[0].id", equalTo(appeal.toString()))
                .body("items[0].erased", equalTo(true))
                .body("items[0].name", nullValue());
        Planted.read(Tokens.operator61(), appeal, "")
                .statusCode(200)
                .body("essence", containsString(planted.mark()))
                .body("erased", nullValue());
        Planted.json(Tokens.operator61())
                .body(planted.sheet())
                .post(Planted.APPEALS)
                .then()
                .statusCode(201)
                .body("warnings.resembles.appealId", not(hasItem(appeal.toString())));
    }

    @Test
    void anAppealKeepsItsCodesAndLosesItsWords() {
        var appeal = planted.registered(planted.sheet());
        planted.attached(appeal).statusCode(201);
        planted.flagged(appeal, 1, "YES").statusCode(200);
        var before = counted(appeal);
        String document = Planted.read(Tokens.operator61(), appeal, "/documents")
                .extract()
                .path("items[0].documentId");

        shredded(KeyOwners.appeal(appeal));

        assertThat(counted(appeal)).isEqualTo(before);
        Planted.read(Tokens.operator61(), appeal, "")
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("essence", nullValue())
                .body("flags", hasItem("INTERETHNIC"));
        history(appeal, 3);
        Planted.read(Tokens.operator61(), appeal, "/documents")
                .statusCode(200)
                .body("items[0].erased", equalTo(true))
                .body("items[0].title", nullValue());
        Planted.read(Tokens.operator61(), appeal, "/documents/" + document).statusCode(404);
        Planted.read(Tokens.operator61(), appeal, "/receipt").statusCode(200);
        Planted.read(Tokens.operator61(), appeal, "/notices").statusCode(200);
        Planted.as(Tokens.operator61())
                .get(Planted.APPEALS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(appeal.toString()));
        Planted.read(Tokens.operator61(), appeal, "/parties").body("items[0].name", equalTo(planted.word("Name ")));
    }

    @Test
    void anAppealTakesStepsAndNoMoreWords() {
        var appeal = planted.registered(planted.sheet());
        shredded(KeyOwners.appeal(appeal));

        planted.flagged(appeal, 1, "YES").statusCode(200);
        history(appeal, 2);
        planted.attached(appeal).statusCode(409).body("type", equalTo("urn:ethnomediation:problem:appeal-erased"));
        Planted.read(Tokens.operator61(), appeal, "/documents").body("items", empty());
    }

    @Test
    void theHandoverOfAnErasedAppealSaysSo() {
        var sheet = planted.quickSheet();
        var appeal = planted.registered(sheet);
        shredded(KeyOwners.appeal(appeal));

        Planted.read(Tokens.cases(), appeal, "/handover")
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("essence", nullValue())
                .body("consultationNote", nullValue())
                .body("parties[0].name", equalTo(planted.word("Name ")));
        Planted.json(Tokens.operator61())
                .body(sheet)
                .post(Planted.APPEALS)
                .then()
                .statusCode(409);
    }

    @Test
    void aSignalKeepsItsCodesAndLosesItsWords() {
        String signal = Planted.json(Tokens.operator61())
                .body(
                        "{\"place\":{\"region\":\"KZ-61\",\"text\":\"a bridge\"},\"kind\":\"LAND\",\"words\":\"a quarrel\"}")
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        shredded(new KeyOwner("signal", UUID.fromString(signal)));

        Planted.json(Planted.head())
                .header("If-Match", "\"1\"")
                .body("{\"tension\":2,\"words\":\"known for years\"}")
                .post("/api/v1/signals/" + signal + "/verification")
                .then()
                .statusCode(200);
        Planted.as(Planted.head())
                .get("/api/v1/signals/" + signal)
                .then()
                .statusCode(200)
                .body("kind", equalTo("LAND"))
                .body("content.tension", equalTo(2))
                .body("content.erased", equalTo(true))
                .body("content.words", nullValue())
                .body("place.text", nullValue());
        Planted.as(Planted.head())
                .get("/api/v1/signals/" + signal + "/history")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("items", hasSize(2))
                .body("items[1].words", nullValue());
    }

    @Test
    void anIdOfSomethingErasedIsTakenForEver() {
        var gone = UUID.randomUUID();
        shredded(KeyOwners.appeal(gone));

        Planted.json(Tokens.operator61())
                .body(planted.sheet().replaceFirst("\\{", "{\"id\":\"" + gone + "\","))
                .post(Planted.APPEALS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:id-taken"));
    }

    private void shredded(KeyOwner owner) {
        Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(() -> {
            var _ = keys.shred(owner);
        }));
    }

    private void parties(ValidatableResponse answer, String list) {
        answer.statusCode(200)
                .body(list + "[0].erased", equalTo(true))
                .body(list + "[0].role", equalTo("APPLICANT"))
                .body(list + "[0].name", nullValue())
                .body(list + "[0].contact", nullValue())
                .body(list + "[1].erased", nullValue())
                .body(list + "[1].name", equalTo(planted.word("Other ")));
    }

    private static void history(UUID appeal, int lines) {
        Planted.read(Tokens.operator61(), appeal, "/history")
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("items", hasSize(lines))
                .body("items.verb", hasItem("interethnic-flag-changed"))
                .body("items.findAll { it.reason != null }", empty());
    }

    private static Map<String, Object> counted(UUID appeal) {
        var answer =
                Planted.read(Tokens.operator61(), appeal, "").statusCode(200).extract();
        Map<String, Object> shown = answer.path("");
        shown.keySet().retainAll(COUNTED);
        assertThat(shown).hasSize(COUNTED.size());
        return shown;
    }

    private static UUID applicantOf(UUID appeal) {
        return UUID.fromString(
                Planted.read(Tokens.operator61(), appeal, "/parties").extract().path("items[0].partyId"));
    }

    private static String invited(UUID appeal, UUID party) {
        var at = InstantSource.system().instant().plus(Duration.ofDays(10));
        return Planted.json(Tokens.operator61())
                .body("{\"kind\":\"INVITATION\",\"partyId\":\"%s\",\"at\":\"%s\",\"place\":\"Room 4\"}"
                        .formatted(party, at))
                .post(Planted.APPEALS + "/" + appeal + "/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("noticeId");
    }

    private static String letter(UUID appeal, String notice) throws IOException {
        var pdf = Planted.as(Tokens.operator61())
                .accept("application/pdf")
                .get(Planted.APPEALS + "/" + appeal + "/notices/" + notice)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
