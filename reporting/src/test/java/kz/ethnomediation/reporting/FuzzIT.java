package kz.ethnomediation.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.fuzz.Callers;
import kz.ethnomediation.platform.testkit.fuzz.Dictionary;
import kz.ethnomediation.platform.testkit.fuzz.Fuzzer;
import kz.ethnomediation.platform.testkit.fuzz.TableRows;
import org.junit.jupiter.api.Test;

/** Whatever is sent to any operation, its answer keeps the contract, and what is refused changes nothing. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class FuzzIT {

    /** Written by consumers of events. */
    private static final String[] OF_ITSELF = {
        "subject_extract_reading",
        "inbox",
        "inbox_position",
        "access_log",
        "audit_waiting",
        "audit_link",
        "audit_batch",
        "appeal_movement",
        "appeal_count",
        "answer_term_fact",
        "interethnic_fact",
        "mediator_status_fact",
        "notice_fact",
        "signal_fact"
    };

    @TestHTTPResource
    URI address;

    @Test
    void answersWhateverComesByItsContract() {
        var stand = ReportingStand.running();
        var served = given().get("/q/openapi?format=json").asString();
        var callers = new Callers(stand.issuer(), token -> token.regions("KZ"));
        var rows = new TableRows(stand.postgres().jdbcUrl("reporting"), "reporting_owner", OF_ITSELF);

        var report = new Fuzzer(address, served, dictionary(), callers, rows).run();

        report.mustBeClean();
        assertThat(report.notReached()).isEmpty();
    }

    /** The quarters of 2017 are those of no other test; the year 2002 is counted. */
    private static Dictionary dictionary() {
        var stand = ReportingStand.running();
        stand.postgres()
                .execute(
                        "reporting",
                        "insert into demographic_count values ('2002-Q4', 'NOT_STATED', 7) on conflict do nothing");
        var extract = ReportingStand.requests().has(stand.kafka(), "EXTRACT", List.of(UUID.randomUUID()), List.of());
        return new Dictionary()
                .resource("/api/v1/subject-extracts/{requestId}", List.of("/api/v1/subject-extracts/" + extract))
                .value("year", "2002")
                .value("region", "KZ-61")
                .value("quarter", "2017-Q1", "2017-Q2")
                .value("from", "2017-Q1")
                .value("to", "2017-Q4")
                .value("after", "0")
                .value("limit", "1", "500")
                .body(
                        "POST /api/v1/historic-aggregates",
                        "{\"source\":\"press\",\"synthetic\":true,\"rows\":["
                                + "{\"line\":\"APPEALS_REGISTERED\",\"region\":\"KZ-61\",\"quarter\":\"2017-Q1\",\"value\":5}]}");
    }
}
