package kz.ethnomediation.registry.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.imports.Files;
import kz.ethnomediation.registry.imports.SyntheticRegisters;
import kz.ethnomediation.registry.mediators.ChangeStatus;
import kz.ethnomediation.registry.mediators.MediatorFixture;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole registers come in as one file each, and are counted by date (issue 6, must show). */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RegisterImportIT {

    private static final int MEDIATORS = 2_346;
    private static final int EXCLUDED = 600;
    private static final int SUSPENDED = 500;
    private static final StatusStep EXCLUDED_STEP =
            new StatusStep(MediatorStatus.EXCLUDED, StatusGround.OWN_REQUEST, null);
    private static final StatusStep SUSPENDED_STEP =
            new StatusStep(MediatorStatus.SUSPENDED, StatusGround.OWN_REQUEST, null);
    private static final LocalDate COUNTED = LocalDate.of(2022, 3, 31);
    private static final String LATER = "2022-06-30";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    ChangeStatus changeStatus;

    private ImportClient client;

    @BeforeEach
    void connect() {
        client = new ImportClient(issuer);
    }

    @Test
    void countsAnImportedRegisterAsOfAnyDay() {
        var file = new SyntheticRegisters(2_346).mediators(MEDIATORS, COUNTED);
        var begun = System.nanoTime();
        String id = client.take(ImportClient.MEDIATORS, file)
                .statusCode(201)
                .body("created", equalTo(MEDIATORS), "unchanged", equalTo(0))
                .extract()
                .path("id");
        System.out.printf("%,d mediators a second%n", MEDIATORS * 1_000_000_000L / (System.nanoTime() - begun));
        var entries = client.entries(ImportClient.MEDIATORS, id);
        assertThat(entries).hasSize(MEDIATORS).doesNotHaveDuplicates();

        assertThat(active(entries, COUNTED.toString())).isEqualTo(MEDIATORS);
        assertThat(active(entries, "2020-01-01")).isZero();

        for (var at = 0; at < EXCLUDED + SUSPENDED; at++) {
            change(entries.get(at), at % 2 == 0 ? 4 : 3, at < EXCLUDED ? EXCLUDED_STEP : SUSPENDED_STEP);
        }

        assertThat(active(entries, COUNTED.toString())).isEqualTo(MEDIATORS);
        assertThat(active(entries, LATER)).isEqualTo(MEDIATORS - EXCLUDED - SUSPENDED);
    }

    @Test
    void countsOrganisationsPlatformsSeminarsAndMeetingsByDate() {
        var registers = new SyntheticRegisters(407);
        var before = counts(COUNTED.toString());
        var beforeAnyPlatform = counts("2021-02-28");
        var figuresBefore = figures();

        String organisations = client.take(ImportClient.ORGANISATIONS, registers.organisations())
                .statusCode(201)
                .body("created", equalTo(1 + 19 + 17 + 407))
                .extract()
                .path("id");
        client.take(ImportClient.TRAININGS, registers.seminars(145, 6_922))
                .statusCode(201)
                .body("created", equalTo(145));
        String meetings = client.take(ImportClient.MEETINGS, registers.meetings(40))
                .statusCode(201)
                .body("created", equalTo(40))
                .extract()
                .path("id");

        assertThat(difference(before, counts(COUNTED.toString()))).containsExactly(1, 19, 17, 407);
        assertThat(difference(beforeAnyPlatform, counts("2021-02-28"))).containsExactly(1, 19, 17, 0);
        assertThat(difference(figuresBefore, figures())).containsExactly(145, 6_922);
        var platform = client.entries(ImportClient.ORGANISATIONS, organisations).get(1 + 19 + 17);
        client.keeper("KZ")
                .get("/api/v1/organisations/" + platform + "/meetings")
                .then()
                .body(
                        "items.id",
                        contains(client.entries(ImportClient.MEETINGS, meetings).getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", ImportMedia.XLSX})
    void takesTheSamplesIn(String type) throws IOException {
        for (var kind : List.of("organisations", "mediators", "meetings", "trainings")) {
            var path = "/api/v1/" + kind.substring(0, kind.length() - 1) + "-imports";
            var sample = Files.read(Path.of("../docs/imports/" + kind + ".csv"));
            var file = type.equals("text/csv") ? Files.csv(sample) : Files.xlsx(sample);
            client.take(path, "", file, type, "KZ").statusCode(201).body("created", equalTo(sample.size()));
        }
    }

    @Test
    void createsNothingTwice() {
        var rows = new SyntheticRegisters(3).mediators(3, COUNTED);
        String first = client.take(ImportClient.MEDIATORS, rows).extract().path("id");

        String second = client.take(ImportClient.MEDIATORS, "", Files.xlsx(rows), ImportMedia.XLSX, "KZ")
                .statusCode(201)
                .body("created", equalTo(0), "unchanged", equalTo(3), "rows", equalTo(3))
                .extract()
                .path("id");

        assertThat(client.entries(ImportClient.MEDIATORS, second))
                .isEqualTo(client.entries(ImportClient.MEDIATORS, first));
        var other = new ArrayList<>(rows);
        other.set(1, new SyntheticRegisters(4).mediators(2, COUNTED).get(1));
        client.take(ImportClient.MEDIATORS, other)
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/externalId"), "errors.code", contains("differs"));
    }

    @Test
    void judgesMeetingsOfAnOrganisationThatIsThereAndTellsThemAfterwards() {
        var registers = new SyntheticRegisters(9);
        client.take(ImportClient.ORGANISATIONS, registers.organisations()).statusCode(201);
        var meetings = registers.meetings(4);

        client.take(ImportClient.MEETINGS, "&dryRun=true", Files.csv(meetings), "text/csv", "KZ")
                .statusCode(200)
                .body("created", equalTo(4));
        client.take(ImportClient.MEETINGS, meetings).statusCode(201).body("created", equalTo(4));
    }

    @Test
    void judgesWithoutKeeping() {
        var rows = new SyntheticRegisters(5).mediators(4, COUNTED);

        client.take(ImportClient.MEDIATORS, "&dryRun=true", Files.csv(rows), "text/csv", "KZ")
                .statusCode(200)
                .body("dryRun", equalTo(true), "wouldAnswer", equalTo(201), "created", equalTo(4));

        client.take(ImportClient.MEDIATORS, rows).statusCode(201).body("created", equalTo(4));
        client.take(ImportClient.MEDIATORS, "&dryRun=true", Files.csv(rows), "text/csv", "KZ")
                .statusCode(200)
                .body("created", equalTo(0), "unchanged", equalTo(4));
    }

    @Test
    void showsAnImportToTheKeepersOfAllItsRegions() {
        var rows = new SyntheticRegisters(6)
                .organisations().stream()
                        .filter(row -> Set.of("C-0", "O-0").contains(row.get("externalId")))
                        .peek(row -> row.computeIfPresent("parent", (_, parent) -> parent.equals("RC") ? "" : parent))
                        .toList();
        String id = client.take(ImportClient.ORGANISATIONS, "", Files.csv(rows), "text/csv", "KZ-11")
                .statusCode(201)
                .body("regions", contains("KZ-11"))
                .extract()
                .path("id");

        var path = ImportClient.ORGANISATIONS + "/" + id;
        client.keeper("KZ-11").get(path).then().statusCode(200).body("rows", equalTo(2));
        client.keeper("KZ-11").get(path + "/rows").then().body("items", hasSize(2));
        client.keeper("KZ-15").get(path).then().statusCode(404);
        client.keeper("KZ-11").get(ImportClient.MEDIATORS + "/" + id).then().statusCode(404);
        client.take(ImportClient.ORGANISATIONS, "", Files.csv(rows), "text/csv", "KZ-15")
                .statusCode(422)
                .body("errors.code", contains("outside-your-scope", "outside-your-scope"));
    }

    @Test
    void opensTheAccountsThatAreAskedFor() {
        var rows = new SyntheticRegisters(7).mediators(2, COUNTED);
        rows.get(0).put("login", "imported-" + client.source().substring(6, 14));
        rows.get(1).put("login", "");
        String id = client.take(ImportClient.MEDIATORS, "&accounts=true", Files.csv(rows), "text/csv", "KZ")
                .statusCode(201)
                .extract()
                .path("id");

        var entries = client.entries(ImportClient.MEDIATORS, id);
        client.keeper("KZ")
                .get("/api/v1/mediators/" + entries.get(0) + "/account")
                .then()
                .statusCode(200);
        client.keeper("KZ")
                .get("/api/v1/mediators/" + entries.get(1) + "/account")
                .then()
                .statusCode(404);
        rows.forEach(row -> row.put("externalId", row.get("externalId") + "-again"));
        client.take(ImportClient.MEDIATORS, "&accounts=true", Files.csv(rows), "text/csv", "KZ")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/login"), "errors.code", contains("taken"));
    }

    private long active(List<String> among, String asOf) {
        var ours = Set.copyOf(among);
        var count = 0L;
        String after = "";
        while (after != null) {
            var page = client.keeper("KZ")
                    .get("/api/v1/mediators?limit=200&status=ACTIVE&asOf=" + asOf
                            + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            count += page.<String>getList("items.id").stream()
                    .filter(ours::contains)
                    .count();
            after = page.getString("next");
        }
        return count;
    }

    /** Professionals, who have a certificate, are at their fourth revision, and public mediators at their third. */
    private void change(String mediator, long revision, StatusStep step) {
        var command = new ChangeStatus.Command(
                new MediatorId(UUID.fromString(mediator)),
                revision,
                step,
                Optional.of(LocalDate.parse(LATER)),
                MediatorFixture.keeperOf("KZ"));
        Acting.runAsSystem(
                () -> assertThat(changeStatus.change(command)).isInstanceOf(StatusChangeOutcome.Changed.class));
    }

    private List<Integer> counts(String asOf) {
        var counts = client.keeper("KZ")
                .get("/api/v1/organisations/counts?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return List.of("REPUBLICAN_COUNCIL", "REGIONAL_COUNCIL", "OFFICE", "DIALOGUE_PLATFORM").stream()
                .map(kind -> counts.getInt("counts.find { it.kind == '" + kind + "' }.open"))
                .toList();
    }

    private List<Integer> figures() {
        var figures = client.keeper("KZ")
                .get("/api/v1/trainings/figures?from=2021-01-01&to=2021-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return List.of(figures.getInt("seminars"), figures.getInt("trained"));
    }

    private static List<Integer> difference(List<Integer> before, List<Integer> after) {
        var difference = new ArrayList<Integer>();
        for (var at = 0; at < before.size(); at++) {
            difference.add(after.get(at) - before.get(at));
        }
        return difference;
    }
}
