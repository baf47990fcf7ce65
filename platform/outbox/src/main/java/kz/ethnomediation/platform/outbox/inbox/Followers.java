package kz.ethnomediation.platform.outbox.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import kz.ethnomediation.platform.outbox.inbox.DeadLetterTable.Letter;
import kz.ethnomediation.platform.outbox.inbox.Reading.Broken;
import kz.ethnomediation.platform.outbox.inbox.Reading.Named;
import kz.ethnomediation.platform.outbox.inbox.Reading.Nameless;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Takes in what is parked in a key and has become the next one, record by record, each in a transaction of its own. */
final class Followers {
    private final Transactions transactions;
    private final RecordReader reader;
    private final InboxTable inbox;
    private final DeadLetterTable letters;
    private final Effects effects;
    private final InboxMetrics metrics;

    Followers(
            Transactions transactions,
            RecordReader reader,
            InboxTable inbox,
            DeadLetterTable letters,
            Effects effects,
            InboxMetrics metrics) {
        this.transactions = transactions;
        this.reader = reader;
        this.inbox = inbox;
        this.letters = letters;
        this.effects = effects;
        this.metrics = metrics;
    }

    /** Goes on until a record is missing or fails; one that has failed before is tried only on request. */
    long follow(String topic, String key, boolean failedToo) {
        for (var taken = 0L; ; taken++) {
            var outcome = Attempts.of(
                    () -> transactions.inTransaction(connection -> next(connection, topic, key, failedToo)),
                    () -> transactions.inTransaction(connection -> fail(connection, topic, key)));
            if (!outcome.passed()) {
                return taken;
            }
            metrics.record(topic, outcome.name());
        }
    }

    private Outcome next(Connection connection, String topic, String key, boolean failedToo) throws SQLException {
        var letter = nextLetter(connection, topic, key);
        if (letter.isEmpty() || !(failedToo || letter.get().failure().waits())) {
            return Outcome.HELD;
        }
        return take(connection, letter.get());
    }

    private Outcome take(Connection connection, Letter letter) throws SQLException {
        return switch (reader.read(letter.record())) {
            case Nameless _ -> Outcome.PARKED;
            case Broken broken -> {
                letters.reclassify(connection, letter.id(), broken.failure());
                yield Outcome.PARKED;
            }
            case Named named -> {
                var _ = letters.resolve(connection, letter.id());
                yield effects.take(connection, named);
            }
        };
    }

    private Outcome fail(Connection connection, String topic, String key) throws SQLException {
        var letter = nextLetter(connection, topic, key);
        if (letter.isPresent()) {
            letters.reclassify(connection, letter.get().id(), FailureClass.HANDLER_FAILED);
        }
        return Outcome.PARKED;
    }

    private Optional<Letter> nextLetter(Connection connection, String topic, String key) throws SQLException {
        return letters.at(connection, topic, key, inbox.lock(connection, topic, key) + 1);
    }
}
