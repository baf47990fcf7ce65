package kz.ethnomediation.registry.access;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Persona;
import kz.ethnomediation.platform.testkit.canary.Canary;

/** What is there when the matrix is tried: entries of the register of two regions, with canaries for names. */
final class RegistryObjects {

    static final String MEDIATORS = "/api/v1/mediators";
    private static final String REGISTRATION = Canary.in("""
        {"kind":"PROFESSIONAL","ethnomediator":true,"name":{"kk":"{NAME}","ru":"{OTHER_NAME}"},
         "languages":["kk"],"regions":["%1$s"%2$s],"registerRegion":"%1$s","office":"%3$s-01"}""");

    static final String PROFILE = Canary.in("""
        {"ethnomediator":true,"name":{"kk":"{NAME}","ru":"{OTHER_NAME}"},"languages":["kk"],
         "regions":["{region}"],"registerRegion":"{region}"}""");
    static final String CERTIFICATE = """
        {"programme":"GENERAL","hours":72,"number":"M-3","issuer":"Synthetic school","issuedOn":"2025-10-10"}""";
    static final String PARTICULARS = """
        {"registerOfRecord":"ORGANISATION","recordKeeper":"Synthetic organisation","specialisations":["FAMILY"],"districts":[]}""";

    static final String ORGANISATIONS = "/api/v1/organisations";
    static final String ORGANISATION = """
        {"kind":"REGIONAL_COUNCIL","region":"%s","office":"%s-01","name":{"kk":"Кеңес","ru":"Совет"},"openedOn":"2020-01-10"}""";
    static final String MEETING =
            "{\"heldOn\":\"2021-03-10\",\"place\":\"Hall\",\"topic\":\"Water\",\"participants\":20,\"languages\":[\"kk\"]}";
    private static final String MEMBER = Canary.in(
            "{\"name\":{\"kk\":\"{NAME}\",\"ru\":\"{OTHER_NAME}\"},\"kind\":\"MEMBER\",\"from\":\"2021-01-10\"}");
    static final String SECOND_MEMBER = MEMBER.replace("MEMBER", "SECRETARY");
    static final String TRAININGS = "/api/v1/trainings";
    static final String TRAINING = """
        {"organisationId":"%s","kind":"PROGRAMME","region":"%s","from":"2025-10-01","until":"2025-10-10","place":"Hall",
         "topic":"General course","hours":72,"languages":["kk"]}""";

    /** What a file of each kind says; {@code %s} is its region, {@code %s} an organisation of it. */
    private static final Map<String, String> FILES = Map.of(
            "mediator-imports", Canary.in("""
                    source,externalId,kind,nameKk,nameRu,languages,registerRegion,recordKeeper
                    matrix-%1$s,M-1,PUBLIC,{NAME},{OTHER_NAME},kk,%1$s,Keeper
                    """),
            "organisation-imports", """
                    source,externalId,kind,region,nameKk,nameRu,openedOn
                    matrix-%1$s,O-1,OFFICE,%1$s,Кабинет,Кабинет,2021-01-10
                    """,
            "meeting-imports", """
                    source,externalId,organisation,heldOn,place,topic,participants,languages
                    matrix-%1$s,D-1,%2$s,2022-03-10,Hall,Water,20,kk
                    """,
            "training-imports", """
                    source,externalId,organisation,kind,region,from,place,topic,hours,languages,trained
                    matrix-%1$s,S-1,%2$s,SEMINAR,%1$s,2022-03-10,Hall,Water,8,kk,20
                    """);

    static final String REGISTER_ENTRIES = "/api/v1/register-entries";
    static final String REGISTER_ENTRY = Canary.in("""
        {"status":"LISTED","effectiveOn":"2026-01-10","name":{"kk":"{NAME}","ru":"{OTHER_NAME}"},"languages":["kk"],
         "registerRegion":"%1$s","regions":["%1$s"],"recordKeeper":"Akimat"}""");

    static final String WITHDRAWALS = "/api/v1/access-withdrawals";

    private final TokenIssuer issuer;

    RegistryObjects(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    Existing mediator(String region, Optional<String> serves) {
        var further = serves.map(other -> ",\"" + other + "\"").orElse("");
        var number = region.substring("KZ-".length());
        String id = given().header(
                        "Authorization",
                        Persona.of("register-keeper", region).token(issuer).bearer())
                .contentType("application/json")
                .body(registration(region, further, number))
                .post(MEDIATORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        openAccount(id, region);
        var certificate = created(region, MEDIATORS + "/" + id + "/certificates", endingSoon("M-" + id));
        sayParticulars(id, region);
        var kept = Existing.of("mediators", id, region, "nobody")
                .with("number", number)
                .with("certificateId", certificate)
                .with("step", "1");
        return serves.map(other -> kept.with("serves", other)).orElse(kept);
    }

    /** So that those who are warned have somebody to be warned of. */
    private static String endingSoon(String number) {
        var last = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(20);
        return CERTIFICATE
                .replace("M-3", number)
                .replace("\"issuedOn\"", "\"expiresOn\":\"" + last + "\",\"issuedOn\"");
    }

    private void sayParticulars(String id, String region) {
        var keeper = Persona.of("register-keeper", region).token(issuer).bearer();
        var tag = given().header("Authorization", keeper)
                .get(MEDIATORS + "/" + id)
                .getHeader("ETag");
        given().header("Authorization", keeper)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(PARTICULARS)
                .post(MEDIATORS + "/" + id + "/particulars")
                .then()
                .statusCode(200);
    }

    Existing organisation(String region) {
        var number = region.substring("KZ-".length());
        var id = created(region, ORGANISATIONS, ORGANISATION.formatted(region, number));
        var member = created(region, ORGANISATIONS + "/" + id + "/members", MEMBER);
        return Existing.of("organisations", id, region, "nobody")
                .with("number", number)
                .with("memberId", member);
    }

    /** A training with one certificate, whose number names it, and another mediator who has none yet. */
    Existing training(String region) {
        var number = region.substring("KZ-".length());
        var organisation = created(region, ORGANISATIONS, ORGANISATION.formatted(region, number));
        var id = created(region, TRAININGS, TRAINING.formatted(organisation, region));
        var certified = mediator(region, Optional.empty()).values().get("id");
        var _ = created(
                region,
                TRAININGS + "/" + id + "/certificates",
                "{\"mediatorId\":\"" + certified
                        + "\",\"programme\":\"GENERAL\",\"number\":\"M-1\",\"issuedOn\":\"2025-10-10\"}");
        return Existing.of("trainings", id, region, "nobody")
                .with("number", number)
                .with("organisation", organisation)
                .with("mediator", mediator(region, Optional.empty()).values().get("id"));
    }

    /** A file that was taken in, with what another of its kind says. */
    Existing imported(String kind, String region) {
        var number = region.substring("KZ-".length());
        var organisation = created(region, ORGANISATIONS, ORGANISATION.formatted(region, number));
        var source = "matrix-" + UUID.randomUUID();
        var file = text(kind).replace("matrix-%1$s", source).formatted(region, organisation);
        var id = created(region, "/api/v1/" + kind, "text/csv", file);
        return Existing.of(kind, id, region, "nobody")
                .with("organisation", organisation)
                .with("source", source);
    }

    private static String text(String kind) {
        return Objects.requireNonNull(FILES.get(kind));
    }

    static String file(String kind) {
        return text(kind).replace("matrix-%1$s", "{source}").formatted("{region}", "{organisation}");
    }

    Existing registerEntry(String region) {
        var number = region.substring("KZ-".length());
        var akimat = Persona.of("akimat-system", region);
        var externalId = UUID.randomUUID().toString();
        given().header("Authorization", akimat.token(issuer).bearer())
                .contentType("application/json")
                .body(REGISTER_ENTRY.formatted(region))
                .put(REGISTER_ENTRIES + "/akimat-" + number + "/" + externalId)
                .then()
                .statusCode(201);
        return Existing.of("register-entries", externalId, region, akimat.login())
                .with("system", "akimat-" + number)
                .with("externalId", externalId);
    }

    private String created(String region, String path, String body) {
        return created(region, path, "application/json", body);
    }

    private String created(String region, String path, String type, String body) {
        return given().header(
                        "Authorization",
                        Persona.of("register-keeper", region).token(issuer).bearer())
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void openAccount(String id, String region) {
        var keeper = Persona.of("register-keeper", region).token(issuer).bearer();
        given().header("Authorization", keeper)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"to\":\"ACTIVE\"}")
                .post(MEDIATORS + "/" + id + "/status-changes")
                .then()
                .statusCode(200);
        given().header("Authorization", keeper)
                .contentType("application/json")
                .body("{\"login\":\"m-" + id + "\"}")
                .post(MEDIATORS + "/" + id + "/account")
                .then()
                .statusCode(202);
    }

    Existing withdrawal(Optional<String> region) {
        var user = UUID.randomUUID().toString();
        var right = region.map("\"region\":\"%s\","::formatted).orElse("");
        String id = given().header(
                        "Authorization", Persona.of("admin", "KZ").token(issuer).bearer())
                .contentType("application/json")
                .body("{\"userId\":\"" + user + "\"," + right + "\"ground\":\"DECISION\"}")
                .post(WITHDRAWALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Existing.of("access-withdrawals", id, region.orElse(""), "nobody")
                .with("user", user)
                .with("right", right);
    }

    static String registration(String region, String further, String number) {
        return REGISTRATION.formatted(region, further, number);
    }
}
