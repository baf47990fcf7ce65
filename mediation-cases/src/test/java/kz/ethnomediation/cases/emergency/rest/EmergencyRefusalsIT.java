package kz.ethnomediation.cases.emergency.rest;

import static kz.ethnomediation.cases.emergency.rest.Emergencies.PLEA;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.post;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.problem;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.same;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.sealed;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.KeptWords;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.sealing.Supervisors;
import org.junit.jupiter.api.Test;

/** Whom emergency access is refused, and that a refusal tells nothing of what is not written down. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class EmergencyRefusalsIT {

    @Inject
    KeptWords keptWords;

    @Test
    void tellsThoseWhoMayNotTakeItNothing() {
        var matter = sealed();
        var never = Matter.fresh();

        for (var person : List.of(
                Supervisors.operator(),
                Supervisors.mediator(Matter.fresh()),
                Supervisors.dataProtectionOfficer(),
                Supervisors.person("auditor", "auditor").regions("KZ"),
                Supervisors.headOf75())) {
            assertThat(same(person, matter.id())).isEqualTo(same(person, never));
        }
        problem(take(Supervisors.operator(), matter.id(), PLEA), 403, "forbidden");
        problem(take(Supervisors.headOf75(), matter.id(), PLEA), 404, "not-found");
        problem(take(Supervisors.stranger(), never, PLEA), 404, "not-found");
    }

    @Test
    void findsNothingOutThatIsNotWrittenDown() {
        var matter = sealed();
        var taker = Supervisors.stranger();
        var tooLong = new HashMap<>(PLEA);
        tooLong.put("hours", 25);
        var never = Matter.fresh();

        for (var id : List.of(matter.id(), never)) {
            problem(take(taker, id, tooLong), 422, "emergency-access-too-long")
                    .body("longestHours", equalTo(24))
                    .body("errors.pointer", contains("/hours"));
            problem(take(taker, id, Map.of("reason", "LAWFUL_DEMAND")), 400, "malformed-request");
            problem(take(taker, id, Map.of("reason", "LAWFUL_DEMAND", "words", " ")), 400, "malformed-request");
            problem(
                    post(taker, "/api/v1/cases/" + id + "/emergency-access?dryRun=true", PLEA),
                    400,
                    "malformed-request");
        }
        problem(matter.get(taker, ""), 404, "not-found");
    }

    @Test
    void isRefusedWhereThereIsNothingToReadAnyMore() {
        var matter = sealed();
        keptWords.eraseCase(matter.id());

        problem(take(Supervisors.stranger(), matter.id(), PLEA), 409, "emergency-access-to-erased-case");
    }

    @Test
    void isRefusedWhereItIsNotNeeded() {
        var matter = sealed();
        problem(take(Supervisors.sealer(), matter.id(), PLEA), 409, "emergency-access-not-needed");
        problem(
                take(Supervisors.stranger(), Matter.ofNeighbours().opened().id(), PLEA),
                409,
                "emergency-access-not-needed");

        take(matter, Supervisors.stranger());
        problem(take(Supervisors.stranger(), matter.id(), PLEA), 409, "emergency-access-still-running");
    }
}
