package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What must stand in front of every service: the settings word for word, a gate that refuses what can be read in two ways, no
 * belief in a spoilt token, and no right that was withdrawn. A service's test gives it the running service and its engines.
 *
 * @param service whose published API names the operations
 * @param address where it listens
 * @param resource a path of two segments at least, which {@code reader} may get
 * @param reader a realm role
 */
public record Hardening(
        String service, URI address, TokenIssuer issuer, KafkaEngine kafka, String resource, String reader) {

    /** One test for each promise; figures are printed. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "has every setting that the promises rest on",
                        () -> assertThat(HardenedSettings.missing()).isEmpty()),
                DynamicTest.dynamicTest("believes no forged token", this::believesNoForgedToken),
                DynamicTest.dynamicTest("refuses what could be read in two ways", this::refusesTheAmbiguous),
                DynamicTest.dynamicTest("takes a withdrawn right from tokens that are out", this::followsWithdrawals));
    }

    private void believesNoForgedToken() {
        var outcome = TokenTrial.run(address, service, issuer);
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

    private void refusesTheAmbiguous() {
        var outcome = HostileRequests.run(address, resource);
        System.out.printf(
                "hostile requests: %d sent, %d not refused%n",
                outcome.sent(), outcome.unrefused().size());
        assertThat(outcome.unrefused()).isEmpty();
    }

    private void followsWithdrawals() {
        var outcome = WithdrawalTrial.run(address.resolve(resource), kafka, issuer, reader);
        System.out.printf(
                "withdrawal to refusal: everything %d ms, a role %d ms; restoration %d ms%n",
                outcome.everything().toMillis(),
                outcome.role().toMillis(),
                outcome.restoration().toMillis());
    }
}
