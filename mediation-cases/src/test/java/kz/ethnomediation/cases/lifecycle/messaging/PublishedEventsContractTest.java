package kz.ethnomediation.cases.lifecycle.messaging;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPLICANT;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.ATTRIBUTES;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.MEDIATOR;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.lifecycle.CaseEvent;
import kz.ethnomediation.cases.lifecycle.CaseEvent.Stamp;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.Consultation;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each published event is its contract's golden example, byte by byte of its content. */
class PublishedEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventContracts CONTRACTS =
            new EventContracts(PublishedEventsContractTest.class.getClassLoader());
    private static final Stamp STAMP = stamp(ATTRIBUTES);

    static Stream<CaseEvent.Published> events() {
        var held = new Consultation(
                CaseFixture.uuid("c001"),
                TODAY,
                25,
                ConsultationForm.IN_PERSON,
                List.of(AdviceKind.EXPLAINED_RIGHTS),
                ConsultationResult.RESOLVED);
        return Stream.of(
                new CaseEvent.Opened(STAMP, 1, "EM-2026-61-000123"),
                new CaseEvent.Assigned(STAMP, 2, MEDIATOR),
                new CaseEvent.ConsultationRecorded(STAMP, 3, held),
                new CaseEvent.ClosedAtConsultation(STAMP, 4, ConsultationResult.RESOLVED),
                new CaseEvent.MediationOffered(STAMP, 5),
                new CaseEvent.PartyConsented(STAMP, 6, APPLICANT, PartyRole.APPLICANT, ConsentMethod.WRITTEN),
                new CaseEvent.MediatorChosen(STAMP, 7, MEDIATOR),
                new CaseEvent.ContractSigned(STAMP, 8, MEDIATOR),
                new CaseEvent.SettlementSigned(STAMP, 9, MEDIATOR, 2),
                new CaseEvent.Sealed(
                        STAMP,
                        10,
                        SealReason.CHILD_CONCERNED,
                        CaseFixture.uuid("d061").toString(),
                        Optional.of(MEDIATOR)),
                new CaseEvent.Unsealed(STAMP, 11));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesTheGoldenExample(CaseEvent.Published event) throws IOException {
        var written = EventJson.write(ContractData.of(CaseFixture.APPEAL, event));
        var name = "case.%s.v1".formatted(CaseJournal.verb(event));

        try (var example = PublishedEventsContractTest.class
                .getClassLoader()
                .getResourceAsStream("contracts/events/" + name + ".example.json")) {
            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(Objects.requireNonNull(example)));
        }
        assertThat(CONTRACTS.violations("kz.ethnomediation." + name, written)).isEmpty();
    }

    @Test
    void carriesEveryCountingAttribute() throws IOException {
        var full = new CountingAttributes(
                "KZ-61",
                "612000000",
                "61-01",
                "LAND",
                "PHONE",
                "PHONE",
                "ru",
                "GROUP",
                "YES",
                "FEMALE",
                "30_44",
                "AKIMAT",
                "CITIZENS");
        var written =
                EventJson.write(ContractData.of(CaseFixture.APPEAL, new CaseEvent.MediationOffered(stamp(full), 1)));

        assertThat(CONTRACTS.violations("kz.ethnomediation.case.mediation-offered.v1", written))
                .isEmpty();
        assertThat(JSON.readTree(written).propertyStream().map(java.util.Map.Entry::getKey))
                .contains("district", "sex", "ageBand", "referredBy", "programme");
    }

    @Test
    void tellsOfASealWithoutItsReason() {
        var sealed = new CaseEvent.Sealed(STAMP, 1, SealReason.CHILD_CONCERNED, "somebody", Optional.empty());

        var written = EventJson.write(ContractData.of(CaseFixture.APPEAL, sealed));

        assertThat(written).contains("somebody").doesNotContain("CHILD", "mediatorId");
        assertThat(CONTRACTS.violations("kz.ethnomediation.case.sealed.v1", written))
                .isEmpty();
    }

    private static Stamp stamp(CountingAttributes attributes) {
        return new Stamp(
                TODAY,
                Instant.parse("2026-11-20T05:00:00Z"),
                attributes,
                Optional.of(CaseStatus.CONSULTATION),
                CaseStatus.CONSULTATION);
    }
}
