package kz.ethnomediation.cases.casework.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.codes.Answer;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import org.junit.jupiter.api.Test;

/** Reads the golden example of the event that this service consumes, with its own record. */
class AcceptedAppealViewTest {

    @Test
    void readsTheGoldenExample() {
        var acceptance = EventJson.read(Matter.example("appeal.accepted"), AcceptedAppealView.class)
                .asAcceptance();

        assertThat(acceptance.appealId()).isEqualTo(CaseFixture.APPEAL);
        assertThat(acceptance.number()).isEqualTo("EM-2026-61-000123");
        assertThat(acceptance.acceptedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(acceptance.attributes()).isEqualTo(CaseFixture.ATTRIBUTES);
        assertThat(acceptance.applicant()).isEqualTo(CaseFixture.APPLICANT);
        assertThat(acceptance.others()).isEqualTo(List.of(CaseFixture.OTHER));
        assertThat(acceptance.assignTo()).contains(CaseFixture.MEDIATOR);
        assertThat(acceptance.scopeAnswers().stateBody()).isEqualTo(Answer.NOT_ASKED);
        assertThat(acceptance.consultation().map(sheet -> sheet.id())).contains(CaseFixture.uuid("c001"));
        assertThat(acceptance.consultation().map(sheet -> sheet.result())).contains(ConsultationResult.RESOLVED);
    }

    @Test
    void readsTheGoldenExampleOfACorrection() {
        var corrected = EventJson.read(Matter.example("appeal.corrected"), CorrectedAppealView.class);

        assertThat(corrected.appealId()).isEqualTo(CaseFixture.APPEAL);
        assertThat(corrected.attributes().sex()).isEqualTo("FEMALE");
        assertThat(corrected.attributes().ageBand()).isEqualTo("30_44");
    }

    @Test
    void readsAnAcceptanceWithoutTheOptionalParts() {
        var example = (com.fasterxml.jackson.databind.node.ObjectNode) Matter.example("appeal.accepted");
        example.remove(List.of("assignTo", "scopeAnswers", "consultation", "category", "office", "form"));

        var acceptance = EventJson.read(example, AcceptedAppealView.class).asAcceptance();

        assertThat(acceptance.scopeAnswers()).isEqualTo(ScopeAnswers.NONE);
        assertThat(acceptance.consultation()).isEqualTo(Optional.empty());
        assertThat(acceptance.attributes().category()).isNull();
    }
}
