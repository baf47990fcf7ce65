package kz.ethnomediation.platform.command;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.platform.command.probe.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of requests that arrive at once under one key, one acts. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class AtOnceIT {
    private static final int CLIENTS = 50;

    @Inject
    DataSource dataSource;

    @Inject
    Gate gate;

    @BeforeEach
    void reset() {
        gate.reset();
    }

    @Test
    void actsOnceForFifty() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        List<Response> answers;

        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            answers = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> Calls.write(key, text), clients))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(answers).allSatisfy(AtOnceIT::isTheAnswerOrAskedToWait);
        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(made)
                .extracting(Response::asString)
                .containsOnly(made.getFirst().asString());
        assertThat(made)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(Calls.count(dataSource, "sheet", "text", text)).isOne();
        assertThat(gate.entered()).isOne();
    }

    private static void isTheAnswerOrAskedToWait(Response answer) {
        if (answer.statusCode() == 409) {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.<String>path("type")).isEqualTo("urn:ethnomediation:problem:request-in-progress");
        } else {
            assertThat(answer.statusCode()).isEqualTo(201);
        }
    }

    @Test
    void asksWhoComesMeanwhileToWait() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        gate.close();
        try (var clients = Executors.newFixedThreadPool(1)) {
            var first = CompletableFuture.supplyAsync(() -> Calls.write(key, text), clients);
            await().until(() -> gate.entered() == 1);

            Calls.write(key, text).then().statusCode(409).header("Retry-After", "1");
            gate.open();

            first.join().then().statusCode(201);
        }
        Calls.write(key, text).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(gate.entered()).isOne();
    }

    /** The tests above can fail: without the lock the second acts too, and only the table's key undoes it. */
    @Test
    void wouldActTwiceWithoutTheLock() {
        QuarkusMock.installMockForType(
                new KeptAnswers(dataSource) {
                    @Override
                    boolean tryLock(ClientKey name) {
                        return true;
                    }
                },
                KeptAnswers.class);
        var key = Calls.fresh("key");
        gate.close();
        try (var clients = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> Calls.write(key, Calls.fresh("sheet")), clients))
                    .toList();

            await().until(() -> gate.entered() == 2);
            gate.open();

            assertThat(answers).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(201, 500);
        }
    }
}
