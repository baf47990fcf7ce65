package kz.ethnomediation.intake.handling.rest;

import static kz.ethnomediation.intake.handling.rest.Verbs.TRIAGE;
import static kz.ethnomediation.intake.handling.rest.Verbs.get;
import static kz.ethnomediation.intake.handling.rest.Verbs.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** A correction is what it gives: the rest stays, and nothing new is nothing. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class TriageAgainIT {

    private static final TestToken OPERATOR = Tokens.operator61();

    @Test
    void keepsWhatACorrectionLeavesOutAndDoesNothingTwice() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", TRIAGE).statusCode(200);

        post(OPERATOR, id, "triage", "{\"stateBody\":\"YES\"}").statusCode(200).header("ETag", "\"3\"");
        post(OPERATOR, id, "triage", "{\"stateBody\":\"YES\",\"corruption\":\"NO\"}")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("TRIAGED"));

        get(OPERATOR, id, "/history").body("items", hasSize(3)).body("items[2].changes.field", contains("stateBody"));
    }
}
