package kz.ethnomediation.platform.outbox.proof;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.failure.FailureSummary;
import kz.ethnomediation.platform.outbox.transaction.JdbcTransactions;

/**
 * A service at full speed in a process of its own, made to be killed: writers, sequencer and publisher.
 * Every event goes to its journal after the answer to its commit, so the journal never claims too much.
 */
public final class ServiceProcess {
    private static final int WRITERS = 4;
    private static final int KEYS = 20;
    private static final int ROLLED_BACK_PERCENT = 10;

    private ServiceProcess() {}

    /** Arguments: database address, role, broker, topic, journal, seed. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var transactions = new JdbcTransactions(pool(arguments[0], arguments[1]));
        var relay = new RunningRelay(transactions, arguments[2]);
        var writer = new Writer(transactions, arguments[3]);
        var journal = FileChannel.open(Path.of(arguments[4]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        for (var number = 0; number < WRITERS; number++) {
            var random = new Random(Long.parseLong(arguments[5]) + number);
            new Thread(() -> writeForEver(writer, random, journal, relay), "writer-" + number).start();
        }
    }

    private static void writeForEver(Writer writer, Random random, FileChannel journal, RunningRelay relay) {
        while (true) {
            try {
                writeOnce(writer, random, journal, relay);
            } catch (RuntimeException failure) {
                System.err.println(FailureSummary.of(failure));
            }
        }
    }

    private static void writeOnce(Writer writer, Random random, FileChannel journal, RunningRelay relay) {
        var key = Probe.key(random.nextInt(KEYS));
        if (random.nextInt(100) < ROLLED_BACK_PERCENT) {
            writer.writeAndRollBack(key);
            return;
        }
        var event = writer.write(key);
        try {
            var _ = journal.write(ByteBuffer.wrap((event + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        relay.wake();
    }

    private static AgroalDataSource pool(String url, String user) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(user)))));
    }
}
