package kz.ethnomediation.intake.readings;

import static kz.ethnomediation.intake.readings.Matters.log;
import static kz.ethnomediation.intake.readings.Matters.read;
import static kz.ethnomediation.intake.readings.Matters.sent;
import static kz.ethnomediation.intake.readings.Matters.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.rest.Journals;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** Whoever looks for a person, or is told of one, leaves an entry at every appeal that was shown. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SearchesAreLoggedIT {

    private static final Random RANDOM = new Random(6150);

    private final TestToken operator = somebody("operator-who-looks", "KZ-61", "operator");

    @Test
    void logsEveryHitOfASearch() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var id = registered(iin);

        sent(operator, "/api/v1/appeals/search", Map.of("iin", iin))
                .statusCode(200)
                .body("items", hasSize(1));

        log(id).body("kind", contains("appeals-search")).body("purpose", contains("SEARCH"));
    }

    @Test
    void logsWhatARegistrationAndADuplicateCheckAreTold() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var first = registered(iin);
        log(first).body("kind", empty());

        var second = registered(iin);
        log(first).body("kind", contains("appeals"));

        sent(operator, "/api/v1/appeals/duplicate-check", Map.of("appealId", second))
                .statusCode(200)
                .body("items", hasSize(1));
        sent(operator, "/api/v1/appeals/duplicate-check", Map.of("applicant", applicant(iin)))
                .statusCode(200)
                .body("items", hasSize(2));
        log(first)
                .body("kind", contains("appeals-duplicate-check", "appeals-duplicate-check", "appeals"))
                .body("purpose", everyItem(is("SEARCH")));
        log(second).body("kind", contains("appeals-duplicate-check"));
    }

    @Test
    void logsWhoReadsWhatBecameOfAJournal() {
        var region = "KZ-61";
        var uploader = somebody("operator-of-journals", region, "operator");
        var path = Journals.carriedOut(uploader, "?region=" + region, List.of(JournalFixture.shortest("audit-1")));
        var id = path.substring(path.lastIndexOf('/') + 1);
        log(id).body("kind", empty());

        read(uploader, path + "/rows").statusCode(200);
        read(uploader, path + "/refused-lines").statusCode(200);

        log(id).body("kind", contains("appeal-imports-rows", "appeal-imports-rows"))
                .body("purpose", everyItem(is("IMPORT")));
    }

    private String registered(String iin) {
        return sent(
                        operator,
                        "/api/v1/appeals",
                        Map.of(
                                "language",
                                "kk",
                                "applicant",
                                applicant(iin),
                                "essence",
                                "A fence.",
                                "consent",
                                Map.of("given", true)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> applicant(String iin) {
        return Map.of("name", "Synthetic Applicant", "iin", iin);
    }
}
