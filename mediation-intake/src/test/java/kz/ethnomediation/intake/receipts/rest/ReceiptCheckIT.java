package kz.ethnomediation.intake.receipts.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of a coupon by machines, without a login; each test calls from an address of its own. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ReceiptCheckIT {

    private static final String RECEIPTS = "/api/v1/receipts/";
    private static final String WRONG = "?code=AAAAAAAAAA";
    private static final int WRONG_CODES_PER_MINUTE = 20;

    /** What is public is public for a person, too, who has lost every right and still has a token. */
    @Test
    void answersWhoHasLostEveryRight() {
        var appeal = Registered.in("kk");
        var person = UUID.randomUUID();
        var token = IntakeStand.running()
                .issuer()
                .token("lost", "operator")
                .subject(person.toString())
                .regions("KZ-61");
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "with lost as (insert into withdrawn_access (withdrawal_id, user_id) values (gen_random_uuid(), '%s'))"
                                        .formatted(person)
                                + " update withdrawn_access_revision set revision = revision + 1");
        await().until(() -> given().header("Authorization", token.bearer())
                        .get("/api/v1/appeals")
                        .statusCode()
                == 403);

        given().header("Authorization", token.bearer())
                .get(appeal.check())
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true));
    }

    @Test
    void tellsAGenuineCouponAndNothingPersonal() {
        var appeal = Registered.in("kk");

        var body = given().get(appeal.check())
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Cache-Control", "no-store")
                .body("genuine", equalTo(true))
                .body("number", equalTo(appeal.number()))
                .body("region.code", equalTo("KZ-61"))
                .body("region.names.ru", equalTo("Туркестанская область"))
                .body("office.code", equalTo("61-01"))
                .body("office.names.kk", equalTo("Медиация кабинеті: Түркістан облысы"))
                .body("answerBy", equalTo(appeal.answerBy()))
                .body("publicStatus", equalTo("REGISTERED"))
                .body("nextStep", startsWith("Кабинет медиацияның"))
                .body("howToObject", startsWith("Жауап мерзімінде берілмесе"))
                .extract()
                .asString();

        assertThat(body)
                .doesNotContain(
                        Registered.NAME,
                        Registered.ESSENCE,
                        "operator-61",
                        appeal.code(),
                        appeal.id().toString());
        assertThat(JsonPath.from(body).<Map<String, Object>>get().keySet())
                .isSubsetOf(
                        "genuine",
                        "number",
                        "registeredAt",
                        "region",
                        "office",
                        "answerBy",
                        "publicStatus",
                        "nextStep",
                        "howToObject",
                        "declaration");
    }

    @Test
    void saysHowFarAnAcceptedAppealHasCome() {
        given().header("Accept-Language", "en")
                .get(Registered.accepted().check())
                .then()
                .body("publicStatus", equalTo("IN_PROGRESS"))
                .body("nextStep", equalTo("The office or a mediator advises you or arranges a meeting with you."));
    }

    @Test
    void owesNoAnswerOnceTheAppealIsWithdrawn() {
        var appeal = Registered.in("kk");
        given().header("Authorization", Registered.operator("61").bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/appeals/" + appeal.id() + "/withdrawal")
                .then()
                .statusCode(200);

        given().get(appeal.check())
                .then()
                .body("publicStatus", equalTo("CLOSED"))
                .body("answerBy", nullValue());
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var check = Registered.in("kk").check();

        given().header("Accept-Language", "ru").get(check).then().body("nextStep", startsWith("Кабинет выяснит"));
        given().header("Accept-Language", "ru")
                .get(check + "&lang=en")
                .then()
                .body("nextStep", startsWith("The office finds out"));
        given().header("Accept-Language", ";;;").get(check).then().body("nextStep", startsWith("Кабинет"));
    }

    @Test
    void readsWhatPeopleType() {
        var appeal = Registered.in("kk");
        var number = appeal.number().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        var code = appeal.code().toLowerCase(java.util.Locale.ROOT);

        given().queryParam("code", code.substring(0, 5) + " - " + code.substring(5))
                .get(RECEIPTS + number)
                .then()
                .body("genuine", equalTo(true));
    }

    @Test
    void tellsAWrongCodeNotFromAnUnknownNumber() {
        var visitor = Visitor.from("127.0.0.21");
        var appeal = Registered.in("kk");

        var answers = List.of(
                visitor.get(RECEIPTS + appeal.number() + WRONG),
                visitor.get(RECEIPTS + "EM-2026-61-999999" + WRONG),
                visitor.get(RECEIPTS + "nonsense" + WRONG),
                visitor.get(RECEIPTS + "%F0%9F%98%80" + WRONG),
                visitor.get(RECEIPTS + appeal.number() + "?code=" + "A".repeat(3_000)),
                visitor.get(RECEIPTS + appeal.number() + "?code=%C2%B7%C2%B7"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"genuine\":false}");
            assertThat(answer.headers()).isEqualTo(answers.getFirst().headers());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=", "?code=%20", "?kode=AAAAAAAAAA"})
    void asksForTheCode(String query) {
        given().urlEncodingEnabled(false)
                .get(RECEIPTS + "EM-2026-61-000001" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo("code"))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void asksForNoLogin() {
        given().header("Authorization", "Bearer nonsense")
                .get(Registered.in("kk").check())
                .then()
                .statusCode(200);
    }

    @Test
    void makesAGuesserWaitAndNobodyElse() {
        var guesser = Visitor.from("127.0.0.22");
        var appeal = Registered.in("kk");

        var last = guess(guesser, appeal);

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(last.body()).contains("urn:ethnomediation:problem:too-many-requests");
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(isRefusedToo(guesser, appeal)).isTrue();
        assertThat(Visitor.from("127.0.0.23").get(appeal.check()).body()).contains("\"genuine\":true");
    }

    @Test
    void locksTheHolderOutOfNoNumberThatManyGuessAt() {
        var appeal = Registered.in("kk");
        for (var guesser = 40; guesser < 44; guesser++) {
            assertThat(guess(Visitor.from("127.0.0." + guesser), appeal).statusCode())
                    .isEqualTo(429);
        }

        var holder = Visitor.from("127.0.0.24");
        assertThat(holder.get(appeal.check()).body()).contains("\"genuine\":true");
        assertThat(holder.get(RECEIPTS + appeal.number() + WRONG).statusCode()).isEqualTo(200);
        assertThat(holder.get(appeal.check()).statusCode()).isEqualTo(429);
        assertThat(holder.get(Registered.in("kk").check()).body()).contains("\"genuine\":true");
    }

    /** Whether a right code waits too. One more try grows every three seconds, so a slow machine may need another go. */
    private static boolean isRefusedToo(Visitor guesser, Registered appeal) {
        for (var go = 0; go < 5; go++) {
            if (guess(guesser, appeal).statusCode() == 429
                    && guesser.get(appeal.check()).statusCode() == 429) {
                return true;
            }
        }
        return false;
    }

    private static HttpResponse<String> guess(Visitor guesser, Registered appeal) {
        var answer = guesser.get(RECEIPTS + appeal.number() + WRONG);
        for (var i = 0; i < 5 * WRONG_CODES_PER_MINUTE && answer.statusCode() == 200; i++) {
            answer = guesser.get(RECEIPTS + appeal.number() + WRONG);
        }
        return answer;
    }

    @Test
    void looksAtNoMoreCodesThatComeAtOnce() throws InterruptedException, ExecutionException {
        var guesser = Visitor.from("127.0.0.25");
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 60; i++) {
                var number = RECEIPTS + "EM-2026-61-9%05d".formatted(i) + WRONG;
                answers.add(threads.submit(() -> guesser.get(number).statusCode()));
            }
        }

        var lookedAt = 0;
        for (var answer : answers) {
            lookedAt += answer.get() == 200 ? 1 : 0;
        }
        // Some grow again while the test runs: one every three seconds.
        assertThat(lookedAt).isBetween(WRONG_CODES_PER_MINUTE, 2 * WRONG_CODES_PER_MINUTE);
    }
}
