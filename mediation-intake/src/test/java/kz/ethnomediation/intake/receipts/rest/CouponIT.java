package kz.ethnomediation.intake.receipts.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.receipts.ShippedTexts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coupon as those get it who may see the appeal. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class CouponIT {

    private static final String PDF = "application/pdf";

    private static ValidatableResponse read(UUID id, String bearer, String accept, String query) {
        return given().header("Authorization", bearer)
                .accept(accept)
                .get("/api/v1/appeals/" + id + "/receipt" + query)
                .then();
    }

    private static ValidatableResponse read(UUID id, String accept, String query) {
        return read(id, Registered.operator("61").bearer(), accept, query);
    }

    private static String textOf(ValidatableResponse printed) throws IOException {
        var file = printed.statusCode(200).contentType(PDF).extract().asByteArray();
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void givesTheCouponAsData() {
        var appeal = Registered.in("kk");

        var verifyUrl = read(appeal.id(), "application/json", "")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("number", equalTo(appeal.number()))
                .body("code", equalTo(appeal.code()))
                .body("acceptedBy", equalTo("operator-61"))
                .body("region", equalTo("KZ-61"))
                .body("office", equalTo("61-01"))
                .body("language", equalTo("kk"))
                .body("answerBy", equalTo(appeal.answerBy()))
                .body("verifyUrl", equalTo(appeal.verifyUrl()))
                .body("applicant", nullValue())
                .body("essence", nullValue())
                .extract()
                .<String>path("verifyUrl");

        assertThat(verifyUrl).isEqualTo("http://127.0.0.1:8081" + appeal.check());
        given().urlEncodingEnabled(false)
                .get(URI.create(verifyUrl).getPath() + "?"
                        + URI.create(verifyUrl).getQuery())
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"'',105", "?format=a6,105", "?format=58mm,58"})
    void printsOnThePaperAskedFor(String query, int millimetres) throws IOException {
        var appeal = Registered.in("kk");

        var printed = read(appeal.id(), PDF, query)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"" + appeal.number() + ".pdf\"");

        assertThat(textOf(printed))
                .contains(appeal.number(), "operator-61", "Өтінішті тіркеу талоны")
                .contains(appeal.code().substring(0, 5) + " " + appeal.code().substring(5))
                .doesNotContain(Registered.NAME)
                .doesNotContain(Registered.ESSENCE);
        try (var document = Loader.loadPDF(printed.extract().asByteArray())) {
            assertThat(Math.round(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72))
                    .isEqualTo(millimetres);
        }
    }

    @Test
    void namesThePersonAndOfficeThatRegisteredAlsoAfterATransfer() throws IOException {
        var named = Registered.operator("61").with("name", "Synthetic\n\u202ePerson");
        var appeal = Registered.by(named, "ru");
        read(appeal.id(), "application/json", "")
                .body("acceptedBy", equalTo("Synthetic Person"))
                .body("nowWith", nullValue());

        Registered.moveTo75(appeal.id());

        var other = Registered.operator("75").bearer();
        read(appeal.id(), other, "application/json", "")
                .statusCode(200)
                .body("acceptedBy", equalTo("Synthetic Person"))
                .body("region", equalTo("KZ-61"))
                .body("office", equalTo("61-01"))
                .body("nowWith.region", equalTo("KZ-75"))
                .body("nowWith.office", equalTo("75-01"));
        assertThat(textOf(read(appeal.id(), other, PDF, "")))
                .contains("Принял(а) Synthetic Person Кабинет Кабинет медиации: Туркестанская область")
                .contains("Сейчас рассматривает Кабинет медиации: город Алматы")
                .doesNotContain("operator-61");
    }

    @Test
    void printsTheSameEveryTime() {
        var appeal = Registered.in("ru");

        assertThat(read(appeal.id(), PDF, "").extract().asByteArray())
                .isEqualTo(read(appeal.id(), PDF, "").extract().asByteArray());
    }

    @Test
    void printsInALanguageThatWasAddedAsDataOnly() throws IOException {
        var appeal = Registered.in("ug");
        assertThat(textOf(read(appeal.id(), PDF, ""))).contains("Тексеру коды / Код для проверки");

        publish(3, "ug", "Мураҗиәт қәғизи");
        try {
            assertThat(textOf(read(appeal.id(), PDF, "")))
                    .contains("Мураҗиәт қәғизи")
                    .doesNotContain("Тексеру коды");
        } finally {
            IntakeStand.running()
                    .postgres()
                    .execute("intake", "delete from reference_list where name = 'receipt-texts' and version = 3");
        }
    }

    private static void publish(int version, String language, String words) {
        var list = ShippedTexts.list("receipt-texts");
        list.path("items").forEach(item -> ((ObjectNode) item.path("texts")).put(language, words));
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "insert into reference_list (name, version, valid_from, content) values ('receipt-texts', %d, '%s', '%s')"
                                .formatted(
                                        version,
                                        list.path("validFrom").asText(),
                                        list.path("items").toString().replace("'", "''")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", PDF})
    void hidesTheCouponsOfOthers(String accept) {
        var appeal = Registered.in("kk");
        var mediator =
                IntakeStand.running().issuer().token("mediator-61", "mediator").regions("KZ-61");
        var council = IntakeStand.running()
                .issuer()
                .token("council", "council-viewer")
                .regions("KZ");

        read(appeal.id(), Registered.operator("75").bearer(), accept, "")
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
        read(appeal.id(), mediator.bearer(), accept, "").statusCode(404);
        read(Registered.by(mediator, "kk").id(), mediator.bearer(), accept, "").statusCode(200);
        read(UUID.fromString("018f0000-0000-7000-8000-00000000dead"), accept, "")
                .statusCode(404);
        read(appeal.id(), council.bearer(), accept, "").statusCode(403);
        given().accept(accept)
                .get("/api/v1/appeals/" + appeal.id() + "/receipt")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=A4", "?format=%3Cx%3E"})
    void refusesAPaperThatItDoesNotKnow(String query) {
        read(Registered.in("kk").id(), PDF, query)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo("format"))
                .body("errors[0].code", equalTo("wrong-format"));
    }

    @Test
    void refusesAFormThatItCannotGive() {
        read(Registered.in("kk").id(), "application/xml", "")
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }
}
