package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ListMediatorsIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void pagesThroughTheRegisterWithoutGapOrRepetition() {
        var entered = List.of(client.candidateIn("KZ-62"), client.candidateIn("KZ-62"), client.candidateIn("KZ-62"));
        var seen = new ArrayList<String>();
        var page = list("KZ-62", "?limit=2&region=KZ-62");

        page.then().statusCode(200).header("Link", containsString("rel=\"next\""));
        while (true) {
            seen.addAll(page.jsonPath().<String>getList("items.id"));
            var link = page.header("Link");
            if (link == null) {
                break;
            }
            page = client.as("operator", "KZ-62").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        }

        page.then().body("next", nullValue());
        assertThat(page.asString()).contains("\"next\":null");
        assertThat(seen)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(entered.stream().map(UUID::toString).toList());
    }

    @Test
    void showsTheStatusOfTheDayAskedFor() {
        var id = client.activeSince("2026-02-01", "KZ-33").toString();
        list("KZ-33", "?status=ACTIVE&asOf=2026-02-01").then().body("items.id", hasItem(id));
        list("KZ-33", "?status=ACTIVE&asOf=2026-01-31").then().body("items.id", not(hasItem(id)));
        list("KZ-33", "?status=CANDIDATE&asOf=2026-01-31").then().body("items.id", hasItem(id));
        list("KZ-33", "?asOf=2026-01-09").then().body("items.id", not(hasItem(id)));
        list("KZ-33", "?kind=PUBLIC").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void showsNothingOfOtherRegions() {
        var id = client.candidateIn("KZ-10").toString();
        list("KZ-11", "").then().statusCode(200).body("items.id", not(hasItem(id)));
        list("KZ-11", "?region=KZ-10").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void namesEveryParameterThatCannotBeRead() {
        list("KZ-61", "?region=61&status=OPEN&kind=x&asOf=2026-02-30&after=!&limit=201")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("region", "status", "kind", "asOf", "after", "limit"));
    }

    @Test
    void knowsNoFuture() {
        list("KZ-61", "?asOf=2999-01-01").then().statusCode(422).body("errors.pointer", contains("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-08-04", "1900-01-01", "0001-01-01"})
    void knowsNothingBeforeThereWasALaw(String day) {
        list("KZ-61", "?asOf=" + day)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("asOf"), "errors.code", contains("before-the-law"));
    }

    private Response list(String region, String query) {
        return client.as("operator", region).get(MEDIATORS + query);
    }
}
