package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.persons.SyntheticNumbers;

/** A synthetic person who has brought a matter. */
record Person(String name, String iin, UUID appeal, String number, String code) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Random RANDOM = new Random(4851);

    static Person registered() {
        var name = "Субъект Сынақ" + COUNT.incrementAndGet();
        var iin = SyntheticNumbers.iin(RANDOM);
        var answer = given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("""
                    {"language":"kk","applicant":{"name":"%s","iin":"%s","contact":{"none":true}},
                     "essence":"A fence.","consent":{"given":true}}""".formatted(name, iin))
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract();
        return new Person(
                name, iin, UUID.fromString(answer.path("id")), answer.path("number"), answer.path("receipt.code"));
    }

    /** The same, whose matter is over. */
    Person withdrawn() {
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/appeals/" + appeal + "/withdrawal")
                .then()
                .statusCode(200);
        return this;
    }

    @Override
    public String toString() {
        return "Person[" + appeal + "]";
    }
}
