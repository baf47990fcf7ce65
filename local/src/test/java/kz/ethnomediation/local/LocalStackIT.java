package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import kz.ethnomediation.local.demo.Demo;
import kz.ethnomediation.local.stack.Service;
import kz.ethnomediation.local.stack.Settings;
import kz.ethnomediation.platform.audit.verify.VerifyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a newcomer finds after {@code ./run}: the real Keycloak, four services, the demo. */
class LocalStackIT {
    private final Settings settings = RunningStack.settings();

    @Test
    void putsTheClaimsOfTheRealmIntoTokens() throws Exception {
        var claims = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token("mediator-61").split("\\.", -1)[1]));
        assertThat(claims.path("iss").asText()).isEqualTo(settings.oidcUrl());
        assertThat(claims.path("aud").asText()).isEqualTo("ethnomediation");
        assertThat(claims.at("/realm_access/roles")).hasSize(1);
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("mediator");
        assertThat(claims.at("/regions/0").asText()).isEqualTo("KZ-61");
        assertThat(claims.path("office").asText()).isEqualTo("61-01");
        assertThat(claims.path("mediator_id").asText()).isEqualTo("018f0000-0000-7000-8000-000000000061");
    }

    @Test
    void keepsTheKeyFilesOfEveryServiceInAFolderOfItsOwn() {
        for (var service : Service.values()) {
            assertThat(settings.folders().keys().resolve(service.module()))
                    .isDirectoryContaining("glob:**/kek-1")
                    .isDirectoryContaining("glob:**/index-1");
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void anOutsideAuditorFindsTheHistoriesAsTheyWereWritten(Service service) {
        var database =
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.ports().postgres(), service.database());
        var heads = settings.folders().heads().resolve(service.module());
        await().untilAsserted(() -> assertThat(heads).isNotEmptyFile());

        assertThat(VerifyAudit.run(List.of(database, "postgres", heads.toString()), "postgres", System.out))
                .isZero();
    }

    @Test
    void reportsThePublishedTotals() throws Exception {
        assertPublishedTotals();
    }

    @Test
    void loadsTheDemoOnceEvenIfItsNoteIsLost() throws Exception {
        // Given
        var before = appealsOfTheDemo();
        Files.delete(settings.folders().data().resolve("demo.loaded"));
        // When
        new Demo(settings, line -> {}).loadOnce();
        // Then
        assertThat(appealsOfTheDemo()).isEqualTo(before).isPositive();
        assertPublishedTotals();
    }

    @Test
    void closesTheSettledAppealsInIntake() {
        await().untilAsserted(() -> {
            var appeal = read(
                    "operator-61",
                    settings.ports().url(Service.INTAKE) + "/api/v1/appeals/018f0000-0000-7000-8000-000000000a09");
            assertThat(appeal.path("status").asText()).isEqualTo("CLOSED");
        });
    }

    private void assertPublishedTotals() throws Exception {
        var republic = report("/api/v1/periods/2021-Q1/2022-Q1/report").path("republic");
        assertThat(republic.path("registered").asLong()).isEqualTo(8_667);
        assertThat(republic.path("resolvedBySettlement").asLong()).isEqualTo(3_443);
        assertThat(republic.path("resolvedAtConsultation").asLong()).isEqualTo(5_224);
    }

    private int appealsOfTheDemo() throws Exception {
        return read("operator-75", settings.ports().url(Service.INTAKE) + "/api/v1/appeals?limit=200")
                .path("items")
                .size();
    }

    private JsonNode report(String path) throws Exception {
        return read("statistician", settings.ports().url(Service.REPORTING) + path);
    }

    private JsonNode read(String user, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token(user))
                .build();
        return send(request);
    }

    private String token(String user) throws Exception {
        var form = "grant_type=password&client_id=ethnomediation-cli&username=%1$s&password=%1$s".formatted(user);
        var request = HttpRequest.newBuilder(URI.create(settings.oidcUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(request).path("access_token").asText();
    }

    private static JsonNode send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return new ObjectMapper().readTree(response.body());
        }
    }
}
