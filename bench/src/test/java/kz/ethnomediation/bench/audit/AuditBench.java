package kz.ethnomediation.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.audit.chain.Chainer;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.Publisher;
import kz.ethnomediation.platform.audit.verify.VerifyAudit;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs the writers that their histories and readings are chained: printed, never asserted; asserted is that they are. */
class AuditBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UP = 1;
    private static final Duration LENGTH = Duration.ofMillis(500);
    private static final int BATCH = 500;

    private final double[] plain = new double[ROUNDS];
    private final double[] noted = new double[ROUNDS];
    private final double[] chained = new double[ROUNDS];
    private final double[] behind = new double[ROUNDS];

    @Test
    void chainsBehindTheWriters(@TempDir Path folder) throws Exception {
        var heads = folder.resolve("heads");
        try (var postgres = PostgresEngine.start(PostgresEngine.Options.temporary())) {
            var without = SheetDatabase.plain(postgres, "plain");
            var audited = SheetDatabase.audited(postgres, "audited");
            try (var plainly = new SheetClients(without);
                    var audit = new SheetClients(audited);
                    var system = audited.system()) {
                var chain = new Chain(audited, system, heads);
                for (var round = -WARM_UP; round < ROUNDS; round++) {
                    measure(round, plainly, audit, chain);
                }
            }
            print();
            assertThat(VerifyAudit.run(List.of(audited.url(), "postgres", heads.toString()), "postgres", System.out))
                    .isZero();
        }
    }

    /** By turns, the first one another each time; what waits is chained between them. */
    private void measure(int round, SheetClients plainly, SheetClients audit, Chain chain) throws Exception {
        var rates = new double[3];
        var left = 0L;
        for (var turn = 0; turn < rates.length; turn++) {
            var mode = Math.floorMod(round + turn, rates.length);
            rates[mode] = switch (mode) {
                case 0 -> plainly.rate(LENGTH);
                case 1 -> audit.rate(LENGTH);
                default -> chain.during(audit);
            };
            left = mode == 2 ? chain.waiting() : left;
            chain.catchUp();
        }
        if (round >= 0) {
            plain[round] = rates[0];
            noted[round] = rates[1] / rates[0];
            chained[round] = rates[2] / rates[0];
            behind[round] = left / (rates[2] * 3);
        }
    }

    private void print() {
        System.out.printf(
                "audit, 16 clients, 10 rows written and 8 read, 3 of them entries: %.0f/s without; noted %.3f; noted, chained and"
                        + " published %.3f of that; at the end %.1f s of entries wait (%d rounds, medians)%n",
                median(plain), median(noted), median(chained), median(behind), ROUNDS);
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The service's thread; it looks far more often than a service does, so that it works within each round. */
    private static final class Chain {
        private final SheetDatabase database;
        private final Chainer chainer;
        private final Publisher publisher;

        Chain(SheetDatabase database, java.sql.Connection system, Path heads) {
            this.database = database;
            var transactions = SheetDatabase.transactions(system);
            this.chainer = new Chainer(transactions, BATCH);
            this.publisher = new Publisher(transactions, new FileHeads(heads), "bench");
        }

        double during(SheetClients clients) throws InterruptedException, ExecutionException {
            try (var thread = Executors.newSingleThreadScheduledExecutor()) {
                var running = thread.scheduleWithFixedDelay(this::catchUp, 0, 50, TimeUnit.MILLISECONDS);
                var rate = clients.rate(LENGTH);
                running.cancel(false);
                return rate;
            }
        }

        void catchUp() {
            while (chainer.chainBatch() > 0) {
                var _ = publisher.publish();
            }
        }

        long waiting() throws SQLException {
            return database.waiting();
        }
    }
}
