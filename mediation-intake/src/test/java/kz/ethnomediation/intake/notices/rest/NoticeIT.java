package kz.ethnomediation.intake.notices.rest;

import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.applicantOf;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invitation;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invited;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import kz.ethnomediation.intake.IntakeStand;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeIT {

    @Test
    void callsAPartyToAMeetingInTheLanguageOfTheAppeal() {
        var appeal = appeal();

        var location = as(operator61())
                .body(invitation(applicantOf(appeal)))
                .post(APPEALS + appeal + "/notices")
                .then()
                .statusCode(201)
                .body("kind", equalTo("INVITATION"))
                .body("state", equalTo("ISSUED"))
                .body("language", equalTo("kk"))
                .body("messages", hasSize(1))
                .body("messages[0].language", equalTo("kk"))
                .body("messages[0].text", containsString("шақырамыз"))
                .body("messages[0].text", not(containsString("Room 4")))
                .body("overdue", equalTo(false))
                .body("deliveredOn", nullValue())
                .extract()
                .header("Location");

        as(operator61())
                .get(location)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .body("deliveries", hasSize(0))
                .body("facts.place", equalTo("Room 4"))
                .body("facts.office", equalTo("61-01"));
        as(operator61())
                .get(APPEALS + appeal + "/notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("INVITATION"));
    }

    @Test
    void saysNothingOfTheDisputeAndNobodysName() {
        var appeal = appeal();
        var notice = invited(appeal);

        as(operator61())
                .get(APPEALS + appeal + "/notices/" + notice)
                .then()
                .body(not(containsString("fence")))
                .body(not(containsString("Synthetic Neighbour")))
                .body(not(containsString("Synthetic Applicant")));
    }

    @Test
    void speaksKazakhAndRussianWhereThereIsNoTextInTheLanguage() {
        var appeal = appeal("uz", "\"none\":true");

        as(operator61())
                .body(invitation(applicantOf(appeal)))
                .post(APPEALS + appeal + "/notices")
                .then()
                .statusCode(201)
                .body("language", equalTo("uz"))
                .body("messages.language", equalTo(java.util.List.of("kk", "ru")));
    }

    @Test
    void printsTheLetterForItsRecipient() throws IOException {
        var appeal = appeal();
        var notice = invited(appeal);

        var answer = as(operator61())
                .accept("application/pdf")
                .get(APPEALS + appeal + "/notices/" + notice)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(answer)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Synthetic Applicant", "Synthetic street 1", "Кездесуге шақыру", "Room 4")
                    .doesNotContain("fence", "Synthetic Neighbour");
        }
    }

    @Test
    void writesDownEveryAttemptToDeliver() {
        var appeal = appeal();
        var delivery = APPEALS + appeal + "/notices/" + invited(appeal) + "/delivery";

        as(operator61())
                .body("{\"method\":\"PHONE\",\"result\":\"FAILED\"}")
                .post(delivery)
                .then()
                .statusCode(201)
                .body("state", equalTo("UNDELIVERED"))
                .body("deliveries[0].by", equalTo("operator-61"));
        as(operator61())
                .body("{\"method\":\"IN_PERSON\",\"by\":\"mediator-61\"}")
                .post(delivery)
                .then()
                .statusCode(201)
                .body("state", equalTo("DELIVERED"))
                .body("deliveries", hasSize(2))
                .body("deliveries[1].by", equalTo("mediator-61"))
                .body("deliveries[1].result", equalTo("DELIVERED"));
        as(operator61())
                .body("{\"method\":\"POST\",\"result\":\"FAILED\"}")
                .post(delivery)
                .then()
                .statusCode(201)
                .body("state", equalTo("DELIVERED"))
                .body("deliveries", hasSize(3));
    }

    @Test
    void changesNoTagOfTheAppeal() {
        var appeal = appeal();
        var before = as(operator61()).get(APPEALS + appeal).header("ETag");

        var notice = invited(appeal);
        as(operator61())
                .body("{\"method\":\"SMS\"}")
                .post(APPEALS + appeal + "/notices/" + notice + "/delivery")
                .then()
                .statusCode(201);

        assertThat(as(operator61()).get(APPEALS + appeal).header("ETag")).isEqualTo(before);
    }

    @Test
    void refusesADeliveryBeforeThereWasAnythingToDeliver() {
        var appeal = appeal();
        var delivery = APPEALS + appeal + "/notices/" + invited(appeal) + "/delivery";
        var now = InstantSource.system().instant();

        as(operator61())
                .body("{\"method\":\"SMS\",\"occurredAt\":\"%s\"}".formatted(now.minus(Duration.ofDays(2))))
                .post(delivery)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/occurredAt"))
                .body("errors[0].code", equalTo("before-the-decision"));
        as(operator61())
                .body("{\"method\":\"SMS\",\"occurredAt\":\"%s\"}".formatted(now.plus(Duration.ofHours(1))))
                .post(delivery)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ahead"));
    }
}
