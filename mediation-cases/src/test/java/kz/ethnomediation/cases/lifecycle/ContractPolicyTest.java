package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPLICANT;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.OTHER;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.PartyRole;
import org.junit.jupiter.api.Test;

/** What the contract asks for by itself, whatever the offer has asked for before. */
class ContractPolicyTest {

    private final MediationCase owner = CaseFixture.opened();
    private final CaseParties parties = new CaseParties();

    @Test
    void refusesOneParty() {
        joins(APPLICANT, PartyRole.APPLICANT);

        assertThat(ContractPolicy.refusal(CaseFixture.contract(), parties, TODAY, NOW))
                .contains(new CaseOutcome.TooFewParties());
    }

    @Test
    void refusesWhileAConsentIsMissing() {
        joins(APPLICANT, PartyRole.APPLICANT);
        joins(OTHER, PartyRole.OTHER);
        assertThat(parties.consents(new MediationOffer.Consent(APPLICANT, ConsentMethod.WRITTEN), TODAY)
                        .hasConsented())
                .isTrue();

        assertThat(ContractPolicy.refusal(CaseFixture.contract(), parties, TODAY, NOW))
                .contains(new CaseOutcome.ConsentMissing(List.of(OTHER)));
    }

    private void joins(UUID party, PartyRole role) {
        parties.add(party, owner, role);
    }
}
