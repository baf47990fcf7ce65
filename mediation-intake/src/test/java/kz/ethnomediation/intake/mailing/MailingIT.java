package kz.ethnomediation.intake.mailing;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class MailingIT {

    private static final SmtpSimulator SERVER = IntakeStand.mailServer();

    @Test
    void sendsANoticeAndWritesItsDeliveryDown() {
        var notice = invitedBy("anna@example.org");

        await().until(() -> "DELIVERED".equals(read(notice).getString("state")));

        assertThat(read(notice).getList("deliveries.method")).isEqualTo(List.of("EMAIL"));
        assertThat(read(notice).getList("deliveries.by")).isEqualTo(List.of("mediation-intake"));
        assertThat(SERVER.to("anna@example.org")).hasSize(1);
        var mail = SERVER.to("anna@example.org").getFirst().content();
        assertThat(mail)
                .contains("Message-ID: <" + read(notice).getString("noticeId") + "@")
                .contains("Auto-Submitted: auto-generated");
        assertThat(unpacked(mail))
                .contains("Сеть медиации", "Здравствуйте!", "Приглашаем Вас на встречу")
                .contains("Кабинет медиации: Туркестанская область")
                .doesNotContain("fence", "Synthetic Applicant");
    }

    @Test
    void triesAgainWhereTheServerPutsItOff() {
        var notice = invitedBy("later@example.org");

        await().until(() -> "DELIVERED".equals(read(notice).getString("state")));

        assertThat(SERVER.hasPutOff("later@example.org")).isTrue();
        assertThat(SERVER.to("later@example.org")).hasSize(1);
        assertThat(read(notice).getList("deliveries")).hasSize(1);
    }

    @Test
    void writesDownWhereTheServerRefuses() {
        var notice = invitedBy("nobody@example.org");

        await().until(() -> "UNDELIVERED".equals(read(notice).getString("state")));

        assertThat(read(notice).getList("deliveries.result")).isEqualTo(List.of("FAILED"));
        assertThat(SERVER.to("nobody@example.org")).isEmpty();
    }

    private static RequestSpecification asOperator() {
        return given().header(
                        "Authorization",
                        IntakeStand.running()
                                .issuer()
                                .token("operator-61", "operator")
                                .regions("KZ-61")
                                .office("61-01")
                                .bearer())
                .contentType("application/json");
    }

    /** The path of a notice to an applicant with this address. */
    private static String invitedBy(String email) {
        var appeal = "/api/v1/appeals/"
                + asOperator()
                        .body("""
                                {"language":"ru","applicant":{"name":"Synthetic Applicant","contact":{"email":"%s"}},
                                 "essence":"A fence stands on the wrong side.","consent":{"given":true}}""".formatted(email))
                        .post("/api/v1/appeals")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String party = asOperator().get(appeal + "/parties").path("items[0].partyId");
        var at = InstantSource.system().instant().plus(Duration.ofDays(10));
        return asOperator()
                .body("{\"kind\":\"INVITATION\",\"partyId\":\"%s\",\"at\":\"%s\"}".formatted(party, at))
                .post(appeal + "/notices")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static JsonPath read(String notice) {
        return asOperator().get(notice).then().statusCode(200).extract().jsonPath();
    }

    /** The text of a mail, which travels in quoted-printable or base64. */
    private static String unpacked(String mail) {
        var body = mail.substring(mail.indexOf("\n\n") + 2);
        if (mail.contains("base64")) {
            return new String(Base64.getMimeDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8);
        }
        var bytes = new java.io.ByteArrayOutputStream();
        var joined = body.replace("=\n", "");
        for (var i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
