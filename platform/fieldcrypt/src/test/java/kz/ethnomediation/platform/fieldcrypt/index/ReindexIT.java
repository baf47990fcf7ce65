package kz.ethnomediation.platform.fieldcrypt.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.platform.fieldcrypt.CryptDatabase;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index key is changed while others look up: everything is found all the time, and no row stays behind. */
class ReindexIT {
    private static final int ROWS = 200;

    @TempDir
    Path directory;

    @Test
    void missesNothingAndLeavesNothingBehind() throws Exception {
        var database = withRows("reindex");
        var index = new BlindIndex(TestKeys.ring(directory, 2, 1, 2));
        var missed = new AtomicInteger();
        var asked = new AtomicInteger();
        var going = new AtomicBoolean(true);
        Reindex.Report report;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var reader = threads.submit(() -> {
                while (going.get()) {
                    var number = asked.getAndIncrement() % ROWS;
                    missed.addAndGet(1 - found(database.dataSource(), index.lookUp("NUMBER", "n" + number)));
                }
                return true;
            });
            report = new Reindex(index).run(new Rows(database.dataSource(), index), 9);
            going.set(false);
            assertThat(reader.get()).isTrue();
        }

        assertThat(report).isEqualTo(new Reindex.Report(ROWS, 0));
        assertThat(missed).hasValue(0);
        assertThat(asked.get()).isPositive();
        var onlyNew = new BlindIndex(TestKeys.ring(directory, 2, 2));
        for (var number = 0; number < ROWS; number++) {
            assertThat(found(database.dataSource(), onlyNew.lookUp("NUMBER", "n" + number)))
                    .isOne();
        }
    }

    /** What the test above is about: whoever asks under one version misses rows until the other one is gone. */
    @Test
    void wouldMissRowsUnderOneVersion() throws SQLException {
        var database = withRows("oneversion");
        var index = new BlindIndex(TestKeys.ring(directory, 2, 1, 2));

        assertThat(found(database.dataSource(), List.of(index.write("NUMBER", "n0"))))
                .isZero();
        assertThat(found(database.dataSource(), index.lookUp("NUMBER", "n0"))).isOne();
    }

    private CryptDatabase withRows(String name) throws SQLException {
        var database = CryptDatabase.fresh(name);
        database.execute("create table sheet (number text, key_version int, hash bytea)");
        database.execute("grant select, insert, update on sheet to " + database.role());
        var before = new BlindIndex(TestKeys.ring(directory, 1, 1));
        try (var connection = database.dataSource().getConnection();
                var insert = connection.prepareStatement("insert into sheet values (?, ?, ?)")) {
            for (var number : IntStream.range(0, ROWS).mapToObj(i -> "n" + i).toList()) {
                var hash = before.write("NUMBER", number);
                insert.setString(1, number);
                insert.setInt(2, hash.version());
                insert.setBytes(3, HexFormat.of().parseHex(hash.hex()));
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
        return database;
    }

    private static int found(DataSource dataSource, List<BlindHash> hashes) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select count(*) from sheet where hash = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea",
                            hashes.stream()
                                    .map(hash -> HexFormat.of().parseHex(hash.hex()))
                                    .toArray(byte[][]::new)));
            try (var rows = query.executeQuery()) {
                var _ = rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** What a service has to say of its rows; here they stand in clear. */
    private record Rows(DataSource dataSource, BlindIndex index) implements IndexedRows {
        @Override
        public int move(int active, int most) {
            try (var connection = dataSource.getConnection();
                    var take = connection.prepareStatement(
                            "select number from sheet where key_version <> ? limit ?" + " for update skip locked");
                    var put = connection.prepareStatement(
                            "update sheet set key_version = ?, hash = ? where number = ?")) {
                connection.setAutoCommit(false);
                take.setInt(1, active);
                take.setInt(2, most);
                try (var rows = take.executeQuery()) {
                    while (rows.next()) {
                        var hash = index.write("NUMBER", rows.getString(1));
                        put.setInt(1, hash.version());
                        put.setBytes(2, HexFormat.of().parseHex(hash.hex()));
                        put.setString(3, rows.getString(1));
                        put.addBatch();
                    }
                }
                var moved = put.executeBatch().length;
                connection.commit();
                return moved;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public long left(int active) {
            try (var connection = dataSource.getConnection();
                    var query = connection.prepareStatement("select count(*) from sheet where key_version <> ?")) {
                query.setInt(1, active);
                try (var rows = query.executeQuery()) {
                    var _ = rows.next();
                    return rows.getLong(1);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
