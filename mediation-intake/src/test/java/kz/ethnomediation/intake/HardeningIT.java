package kz.ethnomediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import kz.ethnomediation.platform.testkit.HardenedSettings;
import kz.ethnomediation.platform.testkit.HostileRequests;
import kz.ethnomediation.platform.testkit.TokenTrial;
import kz.ethnomediation.platform.testkit.WithdrawalTrial;
import org.junit.jupiter.api.Test;

/** What stands in front of the service: the gate, the checks of tokens, the withdrawals. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class HardeningIT {

    private static final String RESOURCE = "/api/v1/appeals";

    @TestHTTPResource
    URI address;

    @Test
    void hasEverySettingThatThePromisesRestOn() {
        assertThat(HardenedSettings.missing()).isEmpty();
    }

    @Test
    void believesNoForgedToken() {
        var outcome = TokenTrial.run(
                address, "mediation-intake", IntakeStand.running().issuer());

        System.out.printf(
                "forged tokens: %d kinds on %d operations, %d requests, %d accepted%n",
                outcome.tokens(),
                outcome.operations(),
                outcome.sent(),
                outcome.accepted().size());
        assertThat(outcome.accepted()).isEmpty();
        assertThat(outcome.disbelieved()).isEmpty();
        assertThat(outcome.sent()).isGreaterThan(40).isEqualTo(outcome.operations() * outcome.tokens());
    }

    @Test
    void refusesWhatCouldBeReadInTwoWays() {
        var outcome = HostileRequests.run(address, RESOURCE);

        System.out.printf(
                "hostile requests: %d sent, %d not refused%n",
                outcome.sent(), outcome.unrefused().size());
        assertThat(outcome.unrefused()).isEmpty();
    }

    @Test
    void takesAWithdrawnRightAwayFromTokensThatAreOut() {
        var outcome = WithdrawalTrial.run(
                address.resolve(RESOURCE),
                IntakeStand.running().kafka(),
                IntakeStand.running().issuer(),
                "operator");

        System.out.printf(
                "withdrawal to refusal: everything %d ms, a role %d ms; restoration %d ms%n",
                outcome.everything().toMillis(),
                outcome.role().toMillis(),
                outcome.restoration().toMillis());
    }
}
