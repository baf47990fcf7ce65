package kz.ethnomediation.platform.acting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.ethnomediation.platform.acting.probe.Sheets;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts, told on the one connection that everybody gets in turn. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class ActingIT {

    private static final String EVERYTHING = "a b c";

    @Inject
    Sheets sheets;

    @Inject
    KeptInSight keptInSight;

    @ParameterizedTest
    @ValueSource(strings = {"/sheets", "/sheets/in-a-transaction"})
    void tellsTheCallerOfEachRequest(String path) {
        assertThat(seen(path, "KZ-61")).isEqualTo("a");
        assertThat(seen(path, "KZ-75")).isEqualTo("b");
        assertThat(seen(path, "KZ-99")).isEmpty();
    }

    @Test
    void leavesNothingOfACallerForWhoHasNoToken() {
        assertThat(seen("/sheets", "KZ-61")).isEqualTo("a");

        assertThat(given().get("/sheets/for-everybody")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEmpty();
    }

    @Test
    void takesATokenThatCannotBeReadForNone() {
        var answer = given().header("Authorization", "Bearer nonsense").get("/sheets/for-everybody");

        assertThat(answer.asString()).doesNotContain("a ").isNotEqualTo("a");
    }

    @Test
    void letsNobodySeeAnythingWhereNothingIsSaid() {
        assertThat(Acting.<String, RuntimeException>asSystem(sheets::seen)).isEqualTo(EVERYTHING);

        assertThat(sheets.seen()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(sheets::seen)).isEmpty();
        assertThat(sheets.move("a", "KZ-75")).isZero();
    }

    @Test
    void endsWithTheWorkHoweverItEnds() {
        assertThatThrownBy(() -> Acting.runAsSystem(() -> {
                    throw new IllegalStateException("a defect");
                }))
                .hasMessage("a defect");

        assertThat(sheets.seen()).isEmpty();
    }

    @Test
    void isNotHandedOnToAThreadThatTheWorkStarts() throws InterruptedException {
        var seen = new AtomicReference<>("nothing yet");
        var thread = Acting.<Thread, RuntimeException>asSystem(
                () -> Thread.ofVirtual().start(() -> seen.set(sheets.seen())));
        thread.join();

        assertThat(seen.get()).isEmpty();
    }

    @Test
    void showsAVisitorTheOneRowWhoseKeyIsShown() {
        assertThat(Acting.<String, RuntimeException>asVisitor("b", sheets::seen))
                .isEqualTo("b");
        assertThat(Acting.<String, RuntimeException>asVisitor("", sheets::seen)).isEmpty();
        assertThat(Acting.<String, RuntimeException>asVisitor("d", sheets::seen))
                .isEmpty();
    }

    @Test
    void actsOnBehalfOfSomebodyWithThatPersonsSight() {
        assertThat(onBehalfOf(caller("third", "KZ-61"))).isEqualTo("a c");
    }

    @Test
    void takesWhatAClaimSaysForOneText() {
        assertThat(onBehalfOf(caller("nobody", "KZ-61\",\"KZ-75"))).isEmpty();
        assertThat(onBehalfOf(caller("nobody", "KZ-61,KZ-75"))).isEmpty();
        assertThat(onBehalfOf(caller("first' or 'a' = 'a", "\\"))).isEmpty();
    }

    @Test
    void endsAConnectionThatCannotBeTold() {
        var unspeakable = caller("no\0body", "KZ-61");

        assertThatThrownBy(() -> onBehalfOf(unspeakable)).hasStackTraceContaining("could not be told");
        var _ = Acting.onBehalfOf(unspeakable, () -> {
            QuarkusTransaction.begin();
            assertThatThrownBy(sheets::seen).hasStackTraceContaining("could not be told");
            assertThatThrownBy(sheets::seen).isInstanceOf(IllegalStateException.class);
            QuarkusTransaction.rollback();
            return true;
        });

        assertThat(Acting.<String, RuntimeException>asSystem(sheets::seen)).isEqualTo(EVERYTHING);
    }

    @Test
    void hasOneActorInATransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> Acting.runAsSystem(() -> sheets.move("a", "KZ-75"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one actor");
        assertThat(Acting.<String, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> Acting.<String, RuntimeException>asSystem(sheets::seen))))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void keepsARowInSightWhileItIsMovedAway() {
        var here = caller("nobody", "KZ-79");
        var _ = Acting.onBehalfOf(here, () -> {
            assertThatThrownBy(() -> sheets.move("c", "KZ-10")).hasStackTraceContaining("row-level security");
            QuarkusTransaction.requiringNew().run(() -> {
                keptInSight.keep("c");
                assertThat(sheets.move("c", "KZ-10")).isOne();
                assertThat(sheets.seen()).isEqualTo("c");
            });
            assertThat(sheets.seen()).isEmpty();
            return true;
        });
        assertThat(Acting.<Integer, RuntimeException>asSystem(() -> sheets.move("c", "KZ-79")))
                .isOne();
    }

    @Test
    void keepsNothingBeyondARollback() {
        var _ = Acting.onBehalfOf(caller("nobody", "KZ-61"), () -> {
            QuarkusTransaction.begin();
            keptInSight.keep("b");
            assertThat(sheets.seen()).isEqualTo("a b");
            QuarkusTransaction.rollback();
            assertThat(sheets.seen()).isEqualTo("a");
            return true;
        });
        assertThatThrownBy(() -> keptInSight.keep("b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsATransactionThatReadsOneStateAndWhoActs() {
        var _ = Acting.onBehalfOf(caller("nobody", "KZ-61"), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                assertThat(Acting.<String, RuntimeException>seeingOneState(sheets::seen))
                        .isEqualTo("a");
                assertThat(sheets.isolation()).isEqualTo("repeatable read, read only");
            });
            assertThat(sheets.isolation()).isEqualTo("read committed");
            return true;
        });
        assertThatThrownBy(() -> Acting.seeingOneState(sheets::seen)).isInstanceOf(IllegalStateException.class);
    }

    private String onBehalfOf(Caller caller) {
        return Acting.<String, RuntimeException>onBehalfOf(caller, sheets::seen);
    }

    private static Caller caller(String subject, String region) {
        return new Caller(
                subject, "login", Set.of("operator"), Scope.of(List.of(region)), Optional.empty(), Optional.empty());
    }

    private static String seen(String path, String region) {
        var token =
                ProbeStand.issuer().token("operator-of-" + region, "operator").regions(region);
        return given().header("Authorization", token.bearer())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
