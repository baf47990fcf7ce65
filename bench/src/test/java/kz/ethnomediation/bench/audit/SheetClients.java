package kz.ethnomediation.bench.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sixteen people who register a sheet and read it, one after the other, each as fast as it goes. */
final class SheetClients implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int PARTS = 7;
    private static final String WORDS = "Synthetic words of a matter, as long as such words are. ".repeat(4);
    private static final String SHEET = "insert into sheet (id, region, words) values (?, 'KZ-61', ?)";
    private static final String PART = "insert into sheet_part (id, sheet_id, words) values (?, ?, ?)";
    private static final String HISTORY =
            "insert into sheet_history (sheet_id, actor, verb, recorded_at) values (?, 'somebody', ?, now())";
    private static final String READ = "select sheet.words, sheet_part.words from sheet"
            + " join sheet_part on sheet_id = sheet.id where sheet.id = ? and region = 'KZ-61'";
    private static final String LOG = "insert into access_log"
            + " (actor, actor_login, origin, target_kind, target_id, purpose, basis, decision)"
            + " values ('somebody', 'operator-61', '61-01', 'sheets', ?, 'OFFICE_TASK', 'RELATION', 'ALLOWED')";

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

    SheetClients(SheetDatabase database) throws SQLException {
        for (var client = 0; client < CLIENTS; client++) {
            connections.add(database.client());
        }
    }

    /** Registrations and readings a second. */
    double rate(Duration length) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var end = start + length.toNanos();
        var work = connections.stream()
                .map(connection -> (Callable<Long>) () -> worked(connection, end))
                .toList();
        var done = 0L;
        for (var client : threads.invokeAll(work)) {
            done += client.get();
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static long worked(Connection connection, long end) throws SQLException {
        var done = 0L;
        while (System.nanoTime() < end) {
            var id = UUID.randomUUID();
            register(connection, id);
            connection.commit();
            read(connection, id);
            connection.commit();
            done++;
        }
        return done;
    }

    /** Ten rows, two of them history. */
    private static void register(Connection connection, UUID id) throws SQLException {
        try (var sheet = connection.prepareStatement(SHEET);
                var part = connection.prepareStatement(PART);
                var history = connection.prepareStatement(HISTORY)) {
            sheet.setObject(1, id);
            sheet.setString(2, WORDS);
            var _ = sheet.executeUpdate();
            for (var count = 0; count < PARTS; count++) {
                part.setObject(1, UUID.randomUUID());
                part.setObject(2, id);
                part.setString(3, WORDS);
                part.addBatch();
            }
            var _ = part.executeBatch();
            for (var verb : List.of("registered", "accepted")) {
                history.setObject(1, id);
                history.setString(2, verb);
                history.addBatch();
            }
            var _ = history.executeBatch();
        }
    }

    private static void read(Connection connection, UUID id) throws SQLException {
        try (var read = connection.prepareStatement(READ);
                var log = connection.prepareStatement(LOG)) {
            read.setObject(1, id);
            try (var rows = read.executeQuery()) {
                var parts = 0;
                while (rows.next()) {
                    parts++;
                }
                if (parts != PARTS) {
                    throw new IllegalStateException("read " + parts + " parts");
                }
            }
            log.setString(1, id.toString());
            var _ = log.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (var connection : connections) {
            connection.close();
        }
    }
}
