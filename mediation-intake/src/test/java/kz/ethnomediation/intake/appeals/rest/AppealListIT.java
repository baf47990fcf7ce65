package kz.ethnomediation.intake.appeals.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.rest.Journals;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every filter of the list, and its pages, over one region that no other test uses. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class AppealListIT {

    private static final String APPEALS = "/api/v1/appeals";
    private static final String REGION = "KZ-79";

    /** The appeals by a name of the test; made once, because the lists of a region would grow otherwise. */
    private static final Map<String, String> MADE = new TreeMap<>();

    /** Imported lines are registered at the first moment of their day, so that several have the same one. */
    @BeforeEach
    void register() {
        if (!MADE.isEmpty()) {
            return;
        }
        var lines = List.of(
                line("№ 15 а", "2025-03-13", JournalFixture.whole("")),
                line("1", "2025-03-14", JournalFixture.shortest("")),
                line("2", "2025-03-14", JournalFixture.shortest("")),
                line("3", "2025-03-14", JournalFixture.shortest("")),
                line("15 а", "2025-03-15", JournalFixture.shortest("")));
        var rows = Journals.rows(operator(), Journals.carriedOut(operator(), "", lines));
        for (var i = 0; i < lines.size(); i++) {
            MADE.put(
                    lines.get(i).get(JournalColumn.NUMBER),
                    rows.get(i).get("appealId").toString());
        }
        MADE.put("evening", registered("registered_at = '2025-03-14T23:59:59.999+05:00'"));
        MADE.put("overdue", registered("first_answer_by = '2026-01-15', answer_by = '2026-01-15'"));
        MADE.put("timely", registered("first_answer_by = '2199-01-15', answer_by = '2199-01-15'"));
    }

    @Test
    void showsTheNewestFirst() {
        var moments = asked(operator(), Map.of()).<List<String>>path("items.registeredAt");

        assertThat(moments).hasSize(MADE.size()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesOverLinesOfOneMomentOnceEach() {
        var sameDay = Map.of("registeredFrom", "2025-03-14", "registeredTo", "2025-03-14", "limit", "1");
        var seen = new ArrayList<String>();
        var page = asked(operator(), sameDay);
        while (page.path("next") != null) {
            seen.addAll(page.<List<String>>path("items.id"));
            assertThat(page.header("Link")).endsWith("rel=\"next\"");
            page = follow(page);
        }
        seen.addAll(page.<List<String>>path("items.id"));

        assertThat(page.header("Link")).isNull();
        assertThat(seen)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(MADE.get("evening")),
                                Stream.of("1", "2", "3").map(MADE::get).sorted(Comparator.reverseOrder()))
                        .toList());
    }

    @Test
    void goesOnBehindTheLineThatTheCursorNames() {
        var filter = new TreeMap<>(Map.of("status", "REGISTERED", "limit", "2"));
        var first = asked(operator(), filter);
        filter.put("after", first.path("next"));

        assertThat(asked(operator(), filter).<List<String>>path("items.id"))
                .isEqualTo(follow(first).<List<String>>path("items.id"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
    }

    @ParameterizedTest
    @CsvSource({
        "status,ACCEPTED,№ 15 а",
        "status,WITHDRAWN,",
        "category,NEIGHBOURS,№ 15 а",
        "category,FAMILY,",
        "externalId,№ 15 а,№ 15 а",
        "externalId,15 а,15 а",
        "externalId,2,2",
        "externalId,№ 15,",
        "registeredTo,2025-03-13,№ 15 а",
        "registeredTo,2025-03-12,",
        "registeredFrom,2199-01-01,",
        "overdue,true,overdue",
        "region,KZ-61,"
    })
    void narrows(String filter, String value, String found) {
        assertThat(ids(Map.of(filter, value)))
                .isEqualTo(Stream.ofNullable(found).map(MADE::get).toList());
    }

    @Test
    void takesBothDaysWholeAsTheyAreInAlmaty() {
        assertThat(ids(Map.of("registeredFrom", "2025-03-14", "registeredTo", "2025-03-14")))
                .containsExactlyInAnyOrder(MADE.get("1"), MADE.get("2"), MADE.get("3"), MADE.get("evening"));
        assertThat(ids(Map.of("registeredFrom", "2025-03-15", "registeredTo", "2025-03-15")))
                .containsExactly(MADE.get("15 а"));
        assertThat(ids(Map.of("registeredFrom", "2025-03-15"))).doesNotContain(MADE.get("evening"), MADE.get("1"));
    }

    @Test
    void showsEverythingElseAsNotOverdue() {
        assertThat(ids(Map.of("overdue", "false")))
                .hasSize(MADE.size() - 1)
                .contains(MADE.get("timely"), MADE.get("1"))
                .doesNotContain(MADE.get("overdue"));
    }

    @Test
    void narrowsByAllFiltersAtOnce() {
        assertThat(ids(Map.of("status", "REGISTERED", "registeredTo", "2025-03-14", "externalId", "3")))
                .containsExactly(MADE.get("3"));
    }

    @Test
    void narrowsToOneOfSeveralRegions() {
        var coordinator = IntakeStand.running()
                .issuer()
                .token("coordinator", "regional-coordinator")
                .regions("KZ-61", REGION);

        assertThat(asked(coordinator, Map.of("region", REGION)).<List<String>>path("items.id"))
                .containsExactlyInAnyOrderElementsOf(MADE.values());
        assertThat(asked(coordinator, Map.of("region", "KZ-61")).<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(MADE.values());
    }

    @ParameterizedTest
    @CsvSource({
        "region,Mars",
        "status,LOST",
        "category,SPORT",
        "registeredFrom,2025-02-30",
        "registeredTo,yesterday",
        "overdue,maybe",
        "externalId,<15>",
        "after,bm90aGluZw",
        "limit,201"
    })
    void pointsAtAFilterThatCannotBeRead(String filter, String value) {
        asked(operator(), Map.of(filter, value))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(filter))
                .body("errors[0].code", equalTo("wrong-format"));
    }

    private static Map<JournalColumn, String> line(String number, String day, Map<JournalColumn, String> cells) {
        cells.put(JournalColumn.NUMBER, number);
        cells.put(JournalColumn.RECEIVED_ON, day);
        return cells;
    }

    /** An appeal of today, which then came to be as it stands. */
    private static String registered(String asIt) {
        UUID id = Sheets.registered(operator());
        IntakeStand.running().postgres().execute("intake", "update appeal set %s where id = '%s'".formatted(asIt, id));
        return id.toString();
    }

    private static List<String> ids(Map<String, String> filters) {
        return asked(operator(), filters).path("items.id");
    }

    private static Response asked(TestToken who, Map<String, String> filters) {
        return given().header("Authorization", who.bearer())
                .queryParams(filters)
                .get(APPEALS);
    }

    private static Response follow(Response page) {
        var link = page.header("Link");
        return given().header("Authorization", operator().bearer())
                .urlEncodingEnabled(false)
                .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')));
    }

    private static TestToken operator() {
        return Journals.operatorOf(REGION);
    }
}
