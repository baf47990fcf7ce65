package kz.ethnomediation.platform.outbox.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.outbox.DeadLetters;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.inbox.Reading.Broken;
import kz.ethnomediation.platform.outbox.inbox.Reading.Named;
import kz.ethnomediation.platform.outbox.inbox.Reading.Nameless;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import kz.ethnomediation.platform.outbox.transaction.Transactions;
import org.jboss.logging.Logger;

/**
 * Takes records in: each event once, in the order of its key's sequence, in one transaction with its inbox row.
 *
 * <p>What comes too early waits until its predecessor has taken effect. What fails for good is parked, and what follows
 * it in its key waits behind it; other keys are not touched.
 */
public final class Inbox implements DeadLetters {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final RecordReader reader;
    private final InboxMetrics metrics;
    private final InboxTable inbox;
    private final DeadLetterTable letters;
    private final Effects effects;
    private final Followers followers;

    /** Takes records in for that consumer, with one handler for each topic. */
    public Inbox(
            Transactions transactions,
            String consumer,
            EventContracts contracts,
            Collection<? extends EventHandler> handlers,
            InboxMetrics metrics) {
        this.transactions = transactions;
        this.reader = new RecordReader(contracts);
        this.metrics = metrics;
        this.inbox = new InboxTable(consumer);
        this.letters = new DeadLetterTable(consumer);
        this.effects = new Effects(inbox, handlers);
        this.followers = new Followers(transactions, reader, inbox, letters, effects, metrics);
    }

    /** The topics that have a handler. */
    public Set<String> topics() {
        return effects.topics();
    }

    /**
     * Brings one record to its outcome, and with it whatever had waited for it.
     *
     * @throws OutageException where that is not possible now; nothing is lost, and the record must be offered again
     */
    public void accept(IncomingRecord record) {
        var step = decide(record);
        metrics.record(record.topic(), step.outcome().name());
        if (step.more()) {
            var _ = followers.follow(record.topic(), record.key(), false);
        }
    }

    @Override
    public List<ParkedKey> parked() {
        return transactions.inTransaction(letters::parkedKeys);
    }

    @Override
    public Redrive redrive(String topic, String key) {
        for (var letter : transactions.inTransaction(connection -> letters.nameless(connection, topic, key))) {
            if (reader.read(letter.record()) instanceof Named) {
                accept(letter.record());
                var _ = transactions.inTransaction(connection -> letters.resolve(connection, letter.id()));
            }
        }
        var taken = followers.follow(topic, key, true);
        var depth = transactions.inTransaction(connection -> letters.depth(connection, topic, key));
        return new Redrive(taken, depth.waiting());
    }

    /** What one transaction did, and whether the record that is now next in the key is parked. */
    private record Step(Outcome outcome, boolean more) {}

    private Step decide(IncomingRecord record) {
        return switch (reader.read(record)) {
            case Nameless _ ->
                Attempts.of(
                        () -> transactions.inTransaction(connection -> parkNameless(connection, record)),
                        () -> transactions.inTransaction(connection -> parkNameless(connection, record)));
            case Named named ->
                Attempts.of(
                        () -> transactions.inTransaction(connection -> offer(connection, record, named)),
                        () -> transactions.inTransaction(connection -> park(connection, record, named)));
        };
    }

    private Step offer(Connection connection, IncomingRecord record, Named named) throws SQLException {
        var place = named.place();
        var last = inbox.lock(connection, place.topic(), place.key());
        var parked = letters.parked(connection, place, List.of(place.sequence(), last + 1, last + 2));
        if (place.sequence() <= last || parked.contains(place.sequence())) {
            return new Step(Outcome.DUPLICATE, parked.contains(last + 1));
        }
        if (place.sequence() > last + 1) {
            return new Step(hold(connection, record, named), parked.contains(last + 1));
        }
        if (named instanceof Broken broken) {
            letters.park(connection, record, place, broken.failure());
            return new Step(Outcome.PARKED, false);
        }
        return new Step(effects.take(connection, named), parked.contains(last + 2));
    }

    private Outcome hold(Connection connection, IncomingRecord record, Named named) throws SQLException {
        var place = named.place();
        var failed = letters.depth(connection, place.topic(), place.key()).failed() > 0;
        letters.park(connection, record, place, failed ? FailureClass.BEHIND : FailureClass.GAP);
        return Outcome.HELD;
    }

    private Step park(Connection connection, IncomingRecord record, Named named) throws SQLException {
        var place = named.place();
        if (place.sequence() <= inbox.lock(connection, place.topic(), place.key())) {
            return new Step(Outcome.DUPLICATE, true);
        }
        letters.park(connection, record, place, FailureClass.HANDLER_FAILED);
        LOG.errorf("Parked: event %s of %s", place.eventId(), place.topic());
        return new Step(Outcome.PARKED, false);
    }

    private Step parkNameless(Connection connection, IncomingRecord record) throws SQLException {
        letters.park(connection, record, null, FailureClass.UNREADABLE);
        LOG.errorf("Parked: nameless record of %s, %d/%d", record.topic(), record.partition(), record.offset());
        return new Step(Outcome.PARKED, false);
    }
}
