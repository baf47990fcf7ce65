package kz.ethnomediation.intake.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.messaging.CaseNews;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Persona;
import kz.ethnomediation.platform.testkit.canary.Canary;

/** What is there when the matrix is tried: appeals full of canaries, signals, imports and receipts of two regions. */
final class IntakeObjects {

    private static final String HOME = AccessMatrix.HOME;
    private static final String AWAY = AccessMatrix.AWAY;
    private static final List<String> PERSONS = List.of(
            "operator",
            "mediator",
            "office-head",
            "regional-coordinator",
            "council-viewer",
            "register-keeper",
            "statistician",
            "dpo",
            "auditor",
            "admin");

    private IntakeObjects() {}

    static List<Existing> all() {
        var objects = new ArrayList<Existing>();
        for (var region : List.of(HOME, AWAY)) {
            objects.addAll(appealsOf(region));
            objects.add(importOf("operator", region));
            objects.add(importOf("mediator", region));
        }
        objects.addAll(offered());
        objects.add(withTag(appeal("operator", HOME, onTheSpot()).with("accepted", "yes")));
        objects.add(sealed(withTag(appeal("operator", HOME, onTheSpot()).with("accepted", "yes"))));
        for (var at = 0; at < PERSONS.size(); at++) {
            objects.add(signal(at, at % 2 == 0 ? HOME : AWAY));
        }
        objects.add(receipt());
        objects.addAll(subjectRequests());
        objects.add(breach());
        return objects;
    }

    /** An appeal of an operator in each of these, for whoever roams the republic. */
    static List<Existing> appealsIn(String... regions) {
        return Stream.of(regions)
                .map(region -> appeal("operator", region, sheet()))
                .toList();
    }

    private static List<Existing> appealsOf(String region) {
        var ofOperator = complete("operator", region, appeal("operator", region, sheet()));
        var ofMediator = complete("mediator", region, appeal("mediator", region, sheet()));
        return List.of(
                ofOperator.with(
                        "other", appeal("operator", region, sheet()).values().getOrDefault("id", "")),
                ofMediator.with(
                        "other", appeal("mediator", region, sheet()).values().getOrDefault("id", "")));
    }

    /** Two that the home region would hand to the other, and that it may look at therefore. */
    private static List<Existing> offered() {
        var first = complete("operator", HOME, appeal("operator", HOME, sheet()));
        var second = complete("operator", HOME, appeal("operator", HOME, sheet()));
        return List.of(offer(first, second), offer(second, first));
    }

    private static Existing offer(Existing appeal, Existing other) {
        post("operator", HOME, "/appeals/" + id(appeal) + "/transfer", """
            {"region":"%s","reason":"moved to relatives"}""".formatted(AWAY))
                .then()
                .statusCode(200);
        return withTag(appeal.with("offered", AWAY).with("other", id(other)));
    }

    /** The office head of the home region has sealed its case. */
    private static Existing sealed(Existing appeal) {
        var sealer = Persona.login("office-head", HOME);
        var subject = UUID.nameUUIDFromBytes(sealer.getBytes(StandardCharsets.UTF_8));
        CaseNews.of(UUID.fromString(id(appeal)), 1, "sealed", Map.of("sealedBy", subject.toString()));
        Patience.await()
                .until(() -> get("operator", HOME, "/appeals/" + id(appeal)).statusCode() == 404);
        return appeal.with("sealer", sealer).with("other", id(appeal("operator", HOME, sheet())));
    }

    private static Existing complete(String role, String region, Existing appeal) {
        var party = get(role, region, "/appeals/" + id(appeal) + "/parties").<String>path("items[0].partyId");
        var notice = post(role, region, "/appeals/" + id(appeal) + "/notices", invitation(party))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("noticeId");
        var document = as(role, region)
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "paper.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), "application/pdf")
                .multiPart("kind", "EVIDENCE")
                .multiPart("title", Canary.NOTE.value())
                .post("/api/v1/appeals/" + id(appeal) + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("documentId");
        return withTag(appeal.with("partyId", party).with("noticeId", notice).with("documentId", document));
    }

    private static Existing appeal(String role, String region, String sheet) {
        var answer =
                post(role, region, "/appeals", sheet).then().statusCode(201).extract();
        return Existing.of("appeals", answer.path("id"), region, Persona.login(role, region))
                .with("number", answer.path("number"));
    }

    private static Existing withTag(Existing appeal) {
        var tag = get("operator", "KZ", "/appeals/" + id(appeal)).header("ETag");
        return appeal.with("tag", tag);
    }

    private static Existing importOf(String role, String region) {
        String id = as(role, region)
                .contentType("text/csv")
                .body(Journal.ofOneLine())
                .post("/api/v1/appeal-imports?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Existing.of("appeal-imports", id, region, Persona.login(role, region));
    }

    /** Raised by one person of the home region, and the next one is named to answer. */
    private static Existing signal(int at, String region) {
        var raiser = PERSONS.get(at);
        var named = Persona.login(PERSONS.get((at + 1) % PERSONS.size()), HOME);
        String id = post(raiser, HOME, "/signals", warning(region))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("office-head", region)
                .header("If-Match", "\"1\"")
                .body("""
                    {"tension":3,"responder":{"kind":"NAMED_PERSON","login":"%s"}}""".formatted(named))
                .post("/api/v1/signals/" + id + "/verification")
                .then()
                .statusCode(200);
        return Existing.of("signals", id, region, Persona.login(raiser, HOME))
                .with("named", named)
                .with("tag", "\"2\"");
    }

    /** Requests about mediators of whom nothing is kept here: one to put right, one for an extract. */
    private static List<Existing> subjectRequests() {
        var correction = requested("{\"kind\":\"CORRECT\",\"mediatorId\":\"%s\",\"corrections\":{\"sex\":\"MALE\"}}"
                .formatted(UUID.randomUUID()));
        var extract = requested(subjectRequest("EXTRACT"));
        Patience.await()
                .until(() -> get("dpo", "KZ", "/subject-extracts/" + extract).statusCode() == 200
                        && get("service", "KZ", "/subject-requests/" + correction + "/corrections")
                                        .statusCode()
                                == 200);
        return List.of(
                Existing.of("subject-requests", correction, HOME, "nobody"),
                Existing.of("subject-extracts", "", HOME, "nobody").with("requestId", extract));
    }

    private static String requested(String body) {
        return post("dpo", "KZ", "/subject-requests", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Existing breach() {
        var id = post("dpo", "KZ", "/incidents", incident())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return Existing.of("incidents", id, HOME, "nobody").with("tag", "\"1\"");
    }

    static String incident() {
        return "{\"kind\":\"LOSS\",\"data\":[\"TEXTS\"],\"parts\":[\"OUTSIDE\"],\"words\":\"a folder\","
                + "\"detectedAt\":\"2026-03-02T04:00:00Z\"}";
    }

    static String subjectRequest(String kind) {
        return "{\"kind\":\"%s\",\"mediatorId\":\"%s\"}".formatted(kind, UUID.randomUUID());
    }

    private static Existing receipt() {
        var answer = post("operator", HOME, "/appeals", sheet())
                .then()
                .statusCode(201)
                .extract();
        return new Existing(
                "receipts",
                Map.of("number", answer.path("number"), "code", answer.path("receipt.code")),
                HOME,
                Persona.login("operator", HOME),
                java.util.Optional.empty());
    }

    static String warning(String region) {
        return Canary.in("""
            {"place":{"region":"%s","text":"{ADDRESS}"},"kind":"LAND","words":"{ESSENCE}"}""").formatted(region);
    }

    static String sheet() {
        return Canary.in("""
            {"language":"kk","applicant":{"name":"{NAME}","iin":"{IIN}","contact":{"phone":"{PHONE}","email":"{EMAIL}","address":"{ADDRESS}"}},
             "otherParties":[{"name":"{OTHER_NAME}","document":{"type":"PASSPORT","number":"{DOCUMENT}","country":"UZ"}},
              {"description":"{ETHNICITY}"}],
             "category":"NEIGHBOURS","essence":"{ESSENCE}","consent":{"given":true}}""");
    }

    private static String onTheSpot() {
        return Canary.in("""
            {"language":"kk","applicant":{"name":"{NAME}","contact":{"phone":"{PHONE}"}},
             "otherParties":[{"name":"{OTHER_NAME}"}],"category":"NEIGHBOURS","essence":"{ESSENCE}","consent":{"given":true},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO"},"acceptance":{},
             "consultation":{"minutes":25,"form":"IN_PERSON","adviceKinds":["EXPLAINED_RIGHTS"],"result":"RESOLVED","note":"{NOTE}"}}""");
    }

    static String invitation(String party) {
        return """
            {"kind":"INVITATION","partyId":"%s","at":"%s","place":"%s"}""".formatted(party, InstantSource.system().instant().plus(Duration.ofDays(10)), Canary.ADDRESS.value());
    }

    private static String id(Existing object) {
        return object.values().getOrDefault("id", "");
    }

    private static Response get(String role, String region, String path) {
        return as(role, region).get("/api/v1" + path);
    }

    private static Response post(String role, String region, String path, String body) {
        return as(role, region).header("If-Match", "\"1\"").body(body).post("/api/v1" + path);
    }

    private static RequestSpecification as(String role, String region) {
        var token = Persona.of(role, region).token(IntakeStand.running().issuer());
        return given().header("Authorization", token.bearer()).contentType("application/json");
    }
}
