package kz.ethnomediation.intake.duplicates.rest;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.intake.persons.SyntheticNames;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import kz.ethnomediation.platform.testkit.TestToken;

/** Synthetic people whom no other test meets, and what can be asked about them. */
record Somebody(String surname, String given, String iin, String phone) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Random RANDOM = new Random(2026);
    private static final String LETTERS = "бгдзклмнпрстф";

    static final String APPEALS = "/api/v1/appeals";

    static Somebody anew() {
        var count = COUNT.incrementAndGet();
        return new Somebody(
                "Қ" + syllable(count) + "ов",
                "Нұрлан",
                SyntheticNumbers.iin(RANDOM),
                "+7 702 %03d %02d %02d".formatted(count / 10_000, count / 100 % 100, count % 100));
    }

    private static String syllable(int count) {
        var base = LETTERS.length();
        return "" + LETTERS.charAt(count / base % base) + "а" + LETTERS.charAt(count % base) + "ы";
    }

    String name() {
        return surname + " " + given;
    }

    /** As a passport writes it. */
    String inLatin() {
        return SyntheticNames.written(name(), SyntheticNames.Script.PASSPORT, RANDOM);
    }

    /** A registration by everything that is known. */
    String sheet() {
        return sheet("\"name\":\"%s\",\"iin\":\"%s\",\"contact\":{\"phone\":\"%s\"}".formatted(name(), iin, phone));
    }

    static String sheet(String applicant) {
        return "{\"language\":\"kk\",\"applicant\":{%s},\"essence\":\"A fence.\",\"consent\":{\"given\":true}}"
                .formatted(applicant);
    }

    UUID registered(TestToken token) {
        return UUID.fromString(
                post(token, "", sheet()).then().statusCode(201).extract().path("id"));
    }

    static Response post(TestToken token, String path, String body) {
        return RestAssured.given()
                .header("Authorization", token.bearer())
                .contentType("application/json")
                .body(body)
                .post(APPEALS + path);
    }
}
