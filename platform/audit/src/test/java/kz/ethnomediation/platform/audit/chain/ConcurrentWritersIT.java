package kz.ethnomediation.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.Entries;
import kz.ethnomediation.platform.audit.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances chain and publish while writers commit early, late, in another order than they wrote, or not at all. */
class ConcurrentWritersIT {
    private static final int WRITERS = 6;
    private static final int ROUNDS = 60;

    @TempDir
    Path directory;

    @Test
    void chainsEveryCommittedEntryOnceAndNoOther() throws Exception {
        var seed = new Random().nextLong();
        System.out.println("ConcurrentWritersIT seed " + seed);
        var database = AuditDatabase.fresh("concurrent");
        var file = directory.resolve("heads");
        var committed = new AtomicInteger(1);
        var over = new AtomicBoolean();
        try (var threads = Executors.newCachedThreadPool()) {
            var chaining = new ArrayList<CompletableFuture<Void>>();
            for (var instance = 0; instance < 3; instance++) {
                chaining.add(CompletableFuture.runAsync(() -> chain(database, file, over), threads));
            }
            var writing = new ArrayList<CompletableFuture<Void>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(seed + writer);
                writing.add(CompletableFuture.runAsync(() -> write(database, random, committed), threads));
            }
            writing.forEach(CompletableFuture::join);
            over.set(true);
            chaining.forEach(CompletableFuture::join);
        }

        try (var connection = database.superuser()) {
            connection.setAutoCommit(false);
            var verdict = new Verifier(FileHeads.read(file)).verify(connection);
            assertThat(verdict.finding()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(committed.get());
            assertThat(verdict.waiting()).isZero();
            assertThat(verdict.published()).isEqualTo(verdict.batches());
        }
        assertThat(database.number("select count(distinct (entry_of, key)) from audit_link"))
                .isEqualTo(committed.get());
        assertThat(database.number("""
                select count(*) from (select entry_of, key::bigint < lag(key::bigint)
                  over (partition by entry_of order by position) as late
                  from audit_link where key ~ '^[0-9]+$') as numbered where late
                """)).as("entries that were committed late").isPositive();
    }

    private static void chain(AuditDatabase database, Path file, AtomicBoolean over) {
        var chainer = new Chainer(database.transactions(), 7);
        var publisher = new Publisher(database.transactions(), new FileHeads(file), "probe");
        var last = false;
        while (!last) {
            last = over.get();
            do {
                while (publisher.publish() > 0) {
                    Thread.onSpinWait();
                }
            } while (chainer.chainBatch() > 0);
        }
        // Whoever ends last has seen nobody else at it, or has left it to one who looks once more.
        while (waits(database)) {
            var _ = chainer.chainBatch();
            var _ = publisher.publish();
        }
    }

    private static boolean waits(AuditDatabase database) {
        try {
            return database.number("select (select count(*) from audit_waiting)") > 0;
        } catch (SQLException failure) {
            throw new CompletionException(failure);
        }
    }

    /** Two transactions open at a time, ended in the other order than they began. */
    private static void write(AuditDatabase database, Random random, AtomicInteger committed) {
        try (var first = database.app();
                var second = database.app()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            for (var round = 0; round < ROUNDS; round++) {
                var connections = random.nextBoolean() ? List.of(first, second) : List.of(second, first);
                for (var connection : connections) {
                    AuditDatabase.execute(
                            connection, Entries.history("v" + round), Entries.access("r" + round), Entries.word(round));
                }
                for (var connection : connections.reversed()) {
                    if (random.nextInt(5) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        committed.addAndGet(3);
                    }
                }
            }
        } catch (SQLException failure) {
            throw new CompletionException(failure);
        }
    }
}
