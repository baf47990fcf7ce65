package kz.ethnomediation.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.Entries;
import kz.ethnomediation.platform.audit.chain.Chainer;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.Head;
import kz.ethnomediation.platform.audit.chain.Publisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits of every kind at random places, each in a transaction that is taken back: every one is found out, as what it is and
 * at the first entry that it touches. {@code -Daudit.seed=} repeats a run, {@code -Daudit.edits=} makes it longer.
 */
class RandomEditsIT {
    private static final int EDITS = Integer.getInteger("audit.edits", 1000);
    private static final long SEED = Long.getLong("audit.seed", new Random().nextLong());
    private static final Map<String, Edit> KINDS = kinds();

    @TempDir
    static Path directory;

    private static AuditDatabase database;
    private static List<Head> heads;

    @BeforeAll
    static void fill() throws Exception {
        System.out.println("RandomEditsIT seed " + SEED);
        var random = new Random(SEED);
        database = AuditDatabase.fresh("edited");
        var publisher = new Publisher(database.transactions(), new FileHeads(directory.resolve("heads")), "probe");
        for (var entry = 0; entry < 100; entry++) {
            database.write(
                    switch (random.nextInt(3)) {
                        case 0 -> Entries.history("verb" + entry);
                        case 1 -> Entries.word(entry);
                        default -> Entries.access("id" + entry);
                    });
            if (random.nextInt(6) == 0) {
                var _ = new Chainer(database.transactions(), 1 + random.nextInt(12)).chainBatch();
            }
        }
        var chainer = new Chainer(database.transactions(), 9);
        while (chainer.chainBatch() > 0) {
            assertThat(publisher.publish()).isPositive();
        }
        assertThat(publisher.publish()).isGreaterThanOrEqualTo(0);
        heads = FileHeads.read(directory.resolve("heads"));
        dropChecks();
    }

    @Test
    void findsOutEveryEditAtItsFirstEntry() throws SQLException {
        var random = new Random(SEED);
        var names = List.copyOf(KINDS.keySet());
        var missed = new ArrayList<String>();
        var found = new TreeMap<Fault, Integer>();
        try (var connection = editor()) {
            var desk = Desk.of(connection, random);
            assertThat(desk.size()).isEqualTo(101);
            for (var number = 0; number < EDITS; number++) {
                var name = names.get(number % names.size());
                var expected = KINDS.get(name).on(desk);
                var finding = new Verifier(heads).verify(connection).finding();
                connection.rollback();
                finding.ifPresent(one -> found.merge(one.fault(), 1, Integer::sum));
                if (finding.filter(expected::isMetBy).isEmpty()) {
                    missed.add("%d %s: %s instead of %s".formatted(number, name, finding, expected));
                }
            }
            assertThat(new Verifier(heads).verify(connection).finding()).isEmpty();
        }
        System.out.printf("%d edits of %d kinds, found: %s%n", EDITS, names.size(), found);
        assertThat(missed).isEmpty();
        assertThat(found).containsOnlyKeys(Fault.values());
    }

    /** Why heads are published: nothing inside the database shows a chain that was computed anew. */
    @Test
    void doesNotSeeAForgeryWithoutPublishedHeads() throws SQLException {
        try (var connection = editor()) {
            var desk = Desk.of(connection, new Random(SEED));
            for (var forgery : Forgeries.ALL.values()) {
                var _ = forgery.on(desk);
                assertThat(new Verifier(List.of()).verify(connection).finding()).isEmpty();
                assertThat(new Verifier(heads).verify(connection).finding()).isPresent();
                connection.rollback();
            }
        }
    }

    @Test
    void noticesHeadsThatAreMissingOrTwo() throws SQLException {
        var holed = new ArrayList<>(heads);
        var gone = holed.remove(3);
        var first = heads.getFirst();
        var other = new Head(
                "probe",
                heads.getFirst().batch(),
                first.marks().reversed().stream().map(mark -> ~mark).toList());
        try (var connection = editor()) {
            assertThat(new Verifier(holed).verify(connection).finding().orElseThrow())
                    .isEqualTo(Finding.at(Fault.HEAD_REPLACED, gone.batch().first(), "no published head of batch 4"));
            var both = Stream.concat(heads.stream(), Stream.of(other)).toList();
            assertThat(new Verifier(both)
                            .verify(connection)
                            .finding()
                            .orElseThrow()
                            .fault())
                    .isEqualTo(Fault.HEAD_REPLACED);
            assertThat(new Verifier(Stream.concat(heads.stream(), heads.stream())
                                    .toList())
                            .verify(connection)
                            .finding())
                    .isEmpty();
        }
    }

    /** Without triggers and constraints, as somebody with all rights would go about it. */
    private static Connection editor() throws SQLException {
        var connection = database.superuser();
        AuditDatabase.execute(connection, "set session_replication_role = replica");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void dropChecks() throws SQLException {
        try (var superuser = database.superuser()) {
            AuditDatabase.execute(superuser, "alter table access_log alter id set generated by default", """
                    do $$
                    declare
                      checked record;
                    begin
                      for checked in select conname from pg_constraint
                          where conrelid = 'access_log'::regclass and contype = 'c' loop
                        execute format('alter table access_log drop constraint %I', checked.conname);
                      end loop;
                    end
                    $$
                    """);
        }
    }

    private static Map<String, Edit> kinds() {
        var kinds = new TreeMap<String, Edit>(RowEdits.ALL);
        kinds.putAll(ChainEdits.ALL);
        kinds.putAll(Forgeries.ALL);
        return kinds;
    }
}
