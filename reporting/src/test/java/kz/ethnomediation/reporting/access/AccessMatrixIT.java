package kz.ethnomediation.reporting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/reporting.csv} says. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class AccessMatrixIT {

    private static final String QUARTER = "/api/v1/quarters/{quarter}/report";
    private static final String PERIOD = "/api/v1/periods/{from}/{to}/report";
    private static final String AGGREGATES = "POST /api/v1/historic-aggregates";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @TestFactory
    Stream<DynamicTest> answersEveryRoleAsTheTableSays() {
        return AccessMatrix.of(ground()).tests();
    }

    @Test
    void leaksNothingAcrossTheRegions() {
        var wide = ground().furtherAfield(Stream.of("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47")
                .flatMap(AccessMatrixIT::figuresOf)
                .toList());

        var figures =
                AccessMatrix.of(wide).roam(Long.getLong("access.seed", 2026), Integer.getInteger("access.calls", 1000));

        System.out.println(figures);
        assertThat(figures.faults()).isEmpty();
    }

    /** A year that is counted; no test sends events of it. */
    private static Existing countedYear() {
        ReportingStand.running()
                .postgres()
                .execute(
                        "reporting",
                        "insert into demographic_count values ('2001-Q4', 'NOT_STATED', 7) on conflict do nothing");
        return Existing.of("demographics", "", AccessMatrix.HOME, "nobody").with("year", "2001");
    }

    private Ground ground() {
        var openApi = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Ground.of(
                        "reporting",
                        base.toString().replaceAll("/$", ""),
                        ReportingStand.running().issuer(),
                        openApi)
                .unguarded(UnguardedResource.PATH)
                .existing(Stream.of(AccessMatrix.HOME, AccessMatrix.AWAY)
                        .flatMap(AccessMatrixIT::figuresOf)
                        .toList())
                .existing(List.of(Existing.of("subject-extracts", "", AccessMatrix.HOME, "nobody")
                        .with(
                                "requestId",
                                ReportingStand.requests()
                                        .has(
                                                ReportingStand.running().kafka(),
                                                "EXTRACT",
                                                List.of(UUID.randomUUID()),
                                                List.of())
                                        .toString())))
                .existing(List.of(countedYear()))
                .relation("republic", (who, figures) -> who.region().equals("KZ"))
                .query("GET " + QUARTER, "region={region}")
                .query("GET " + PERIOD, "region={region}")
                .body(
                        AGGREGATES,
                        "{\"source\":\"a test\",\"synthetic\":true,\"rows\":[{\"line\":\"APPEALS_REGISTERED\",\"region\":\"{region}\",\"quarter\":\"2018-Q4\",\"value\":1}]}");
    }

    /** A unit's figures of a quarter and of a period; they have no id, the unit is asked for. */
    private static Stream<Existing> figuresOf(String region) {
        return List.of("quarters", "periods").stream()
                .map(kind -> Existing.of(kind, "", region, "nobody")
                        .with("quarter", "2026-Q3")
                        .with("from", "2026-Q1")
                        .with("to", "2026-Q3"));
    }
}
