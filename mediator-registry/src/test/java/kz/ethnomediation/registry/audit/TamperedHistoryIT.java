package kz.ethnomediation.registry.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import kz.ethnomediation.platform.audit.verify.VerifyAudit;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** The command of an outside auditor, against the service's own database: what an administrator changes in a history shows. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class TamperedHistoryIT {

    private static final String MEDIATOR = """
            {"kind":"PUBLIC","ethnomediator":true,"name":{"kk":"Сынақ","ru":"Сынак"},"languages":["kk"],
             "regions":["KZ-61"],"registerRegion":"KZ-61","office":"61-01"}""";
    private static final String CHANGE = "alter table mediator_status disable trigger audit_keep;"
            + " update mediator_status set recorded_by = %s where mediator_id = '%s';"
            + " alter table mediator_status enable trigger audit_keep";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void isNamedByTheVerifier() throws SQLException {
        RegistryEngines.postgres().execute("registry", """
                create role outsider login password 'outsider'; grant connect on database registry to outsider;
                grant pg_read_all_data to outsider""");
        var id = mediator();
        Patience.await()
                .untilAsserted(() -> assertThat(verified()).contains("intact").doesNotContain("wait"));

        RegistryEngines.postgres()
                .execute("registry", CHANGE.formatted("concat(recorded_by, ' or somebody else')", id));
        try {
            var line = "BROKEN: CHANGED at entry [0-9]+ \\(mediator_status [0-9]+\\)";
            assertThat(verified().lines()).anyMatch(found -> found.matches(line));
        } finally {
            RegistryEngines.postgres()
                    .execute("registry", CHANGE.formatted("replace(recorded_by, ' or somebody else', '')", id));
        }
        assertThat(verified()).contains("intact");
    }

    private static String verified() {
        var printed = new ByteArrayOutputStream();
        var arguments = List.of(
                RegistryEngines.postgres().jdbcUrl("registry"),
                "outsider",
                RegistryEngines.heads().toString());
        var status = VerifyAudit.run(arguments, "outsider", new PrintStream(printed, true, StandardCharsets.UTF_8));
        var text = printed.toString(StandardCharsets.UTF_8);
        assertThat(status).isEqualTo(text.contains("BROKEN") ? 1 : 0);
        return text;
    }

    private String mediator() {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper").regions("KZ").bearer())
                .contentType("application/json")
                .body(MEDIATOR)
                .post("/api/v1/mediators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
