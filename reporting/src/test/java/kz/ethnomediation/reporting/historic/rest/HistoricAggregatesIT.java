package kz.ethnomediation.reporting.historic.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.FactFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has quarters of its own in 2019 and 2020, before those of any fact. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class HistoricAggregatesIT {

    private static final String PATH = "/api/v1/historic-aggregates";
    private static final String PROBLEM = "application/problem+json";

    @Inject
    AppealMovements movements;

    @Test
    void storesABatchAndShowsIt() {
        post(batch("2019-Q1", 5))
                .statusCode(201)
                .body("rows", equalTo(2), "added", equalTo(2), "replaced", equalTo(0), "unchanged", equalTo(0))
                .body("batchId", notNullValue(), "loggedAt", notNullValue());

        report("2019-Q1")
                .body("republic.registered", equalTo(105), "republic.resolvedBySettlement", nullValue())
                .body("republic.open", nullValue(), "republic.activeMediators", nullValue())
                .body("republic.historic", contains("registered"), "republic.synthetic", contains("registered"))
                .body("sources", hasSize(1), "sources[0].synthetic", equalTo(true))
                .body("sources[0].quarters", contains("2019-Q1"), "asOf", notNullValue());
    }

    @Test
    void addsNothingTheSecondTime() {
        post(batch("2019-Q2", 5)).statusCode(201);

        post(batch("2019-Q2", 5))
                .statusCode(200)
                .body("rows", equalTo(2), "added", equalTo(0), "unchanged", equalTo(2), "batchId", nullValue());

        report("2019-Q2").body("republic.registered", equalTo(105));
    }

    @Test
    void showsTheNewerStatement() {
        post(batch("2019-Q3", 5)).statusCode(201);

        post(batch("2019-Q3", 6))
                .statusCode(201)
                .body("added", equalTo(0), "replaced", equalTo(1), "unchanged", equalTo(1));

        report("2019-Q3").body("republic.registered", equalTo(106));
    }

    @Test
    void takesTheRepublicAlone() {
        post("{\"source\":\"press\",\"synthetic\":false,\"rows\":["
                        + "{\"line\":\"APPEALS_REGISTERED\",\"quarter\":\"2018-Q1\",\"value\":33000}]}")
                .statusCode(201);

        report("2018-Q1")
                .body("republic.registered", equalTo(33_000), "republic.synthetic", hasSize(0), "units", hasSize(0));
    }

    @Test
    void namesTheFaultyRowsAndStoresNothing() {
        post("""
                {"source":"s","synthetic":true,"rows":[
                  {"line":"APPEALS_REGISTERED","region":"KZ-61","quarter":"2020-Q1","value":1},
                  {"line":"APPEALS_REGISTERED","region":"KZ-99","quarter":"2020-Q1","value":1},
                  {"line":"APPEALS_REGISTERED","region":"KZ-61","quarter":"2020-Q1","value":2},
                  {"line":"APPEALS_REGISTERED","region":"KZ-10","quarter":"2020-Q1","value":1},
                  {"line":"APPEALS_REGISTERED","region":"KZ-61","quarter":"2020Q1","value":1}]}""")
                .statusCode(422)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:ethnomediation:problem:historic-rows-refused"), "faultyRows", equalTo(4))
                .body("errors.pointer", contains("/rows/1/region", "/rows/2", "/rows/3/region", "/rows/4/quarter"))
                .body(
                        "errors.code",
                        contains("unknown-region", "duplicate-row", "region-not-of-that-time", "malformed-quarter"));

        report("2020-Q1").body("republic.registered", nullValue());
    }

    @Test
    void refusesAQuarterThatFactsCount() {
        movements.add(FactFixture.registered(UUID.randomUUID(), "KZ-31", LocalDate.of(2026, 11, 2)));

        post(batch("2026-Q4", 5))
                .statusCode(422)
                .contentType(startsWith(PROBLEM))
                .body("errors.pointer", contains("/rows/0/quarter", "/rows/1/quarter"))
                .body("errors.code", contains("quarter-has-live-figures", "quarter-has-live-figures"));
    }

    @Test
    void refusesMoreThanFiveThousandRows() {
        var row = "{\"line\":\"APPEALS_REGISTERED\",\"region\":\"KZ-61\",\"quarter\":\"2020-Q2\",\"value\":1}";
        var rows = String.join(",", Collections.nCopies(5_001, row));

        post("{\"source\":\"s\",\"synthetic\":true,\"rows\":[" + rows + "]}")
                .statusCode(400)
                .body("errors.pointer", contains("/rows"));
    }

    @Test
    void namesNoMoreFaultyRowsThanAnybodyReads() {
        var rows = String.join(
                ",",
                IntStream.range(0, 5_000)
                        .mapToObj(row -> "{\"line\":\"APPEALS_REGISTERED\",\"quarter\":\"x\",\"value\":" + row + "}")
                        .toList());

        post("{\"source\":\"s\",\"synthetic\":true,\"rows\":[" + rows + "]}")
                .statusCode(422)
                .body("faultyRows", equalTo(5_000), "errors", hasSize(200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "|",
                "null|",
                "[]|",
                "{|",
                "{}|/rows",
                "{'source':'s','synthetic':true,'rows':[]}|/rows",
                "{'source':' ','synthetic':true,'rows':[ROW]}|/source",
                "{'source':'s','rows':[ROW]}|/synthetic",
                "{'source':'s','synthetic':'yes','rows':[ROW]}|/synthetic",
                "{'source':'s','synthetic':1,'rows':[ROW]}|/synthetic",
                "{'source':'s','synthetic':true,'rows':[null]}|/rows/0",
                "{'source':'s','synthetic':true,'rows':[ROW,{'line':'OPEN','quarter':'2020-Q3','value':1}]}|/rows/1/line",
                "{'source':'s','synthetic':true,'rows':[{'quarter':'2020-Q3','value':1}]}|/rows/0/line",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','value':1}]}|/rows/0/quarter",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'2020-Q3'}]}|/rows/0/value",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'2020-Q3','value':-1}]}|/rows/0/value",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'2020-Q3','value':1.5}]}|/rows/0/value",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'2020-Q3','value':'1'}]}|/rows/0/value",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'2020-Q3','value':1e99}]}|/rows/0/value",
                "{'source':'s','synthetic':true,'rows':[{'line':'','quarter':'2020-Q3','value':1}]}|/rows/0/line",
                "{'source':'s','synthetic':true,'rows':[{'line':'APPEALS_REGISTERED','quarter':'\\u0000','value':1}]}|/rows/0/quarter",
                "{'source':'s','synthetic':true,'rows':[ROW],'more':1}|/more",
                "{'source':'s','source':'t','synthetic':true,'rows':[ROW]}|-"
            })
    void refusesMalformedBodies(String body, String pointer) {
        var row = "{'line':'APPEALS_REGISTERED','quarter':'2020-Q3','value':1}";
        var json = body == null ? "" : body.replace("ROW", row).replace('\'', '"');

        var answer = post(json).statusCode(400).contentType(startsWith(PROBLEM));

        if (pointer != null) {
            answer.body("errors.pointer", org.hamcrest.Matchers.hasItem(pointer));
        }
    }

    @Test
    void refusesOtherContent() {
        Readers.statistician()
                .contentType("text/csv")
                .body("a,b")
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType(startsWith(PROBLEM));
        Readers.statistician().get(PATH).then().statusCode(405).contentType(startsWith(PROBLEM));
    }

    @Test
    void asksForAToken() {
        given().contentType("application/json")
                .body(batch("2020-Q4", 1))
                .post(PATH)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-viewer", "auditor", "regional-coordinator", "register-keeper", "admin"})
    void refusesOtherRoles(String role) {
        post(Readers.as(Readers.token(role).regions("KZ")), batch("2020-Q4", 1)).statusCode(403);
    }

    @Test
    void refusesAStatisticianOfOneRegion() {
        post(Readers.as(Readers.token("statistician").regions("KZ-61")), batch("2020-Q4", 1))
                .statusCode(403)
                .contentType(startsWith(PROBLEM));
    }

    private static String batch(String quarter, int value) {
        return """
                {"source":"the Assembly","synthetic":true,"rows":[
                  {"line":"APPEALS_REGISTERED","region":"KZ-61","quarter":"%1$s","value":%2$d},
                  {"line":"APPEALS_REGISTERED","region":"KZ-75","quarter":"%1$s","value":100}]}""".formatted(quarter, value);
    }

    private static ValidatableResponse post(String body) {
        return post(Readers.statistician(), body);
    }

    private static ValidatableResponse post(RequestSpecification caller, String body) {
        return caller.contentType("application/json").body(body).post(PATH).then();
    }

    private static ValidatableResponse report(String quarter) {
        return Readers.council()
                .get("/api/v1/quarters/{quarter}/report", quarter)
                .then()
                .statusCode(200);
    }
}
