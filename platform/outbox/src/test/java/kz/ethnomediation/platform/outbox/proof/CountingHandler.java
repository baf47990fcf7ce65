package kz.ethnomediation.platform.outbox.proof;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Notes each effect as a row of its own, so that a second effect would show; fails where a test says so. */
public final class CountingHandler implements EventHandler {
    /** The effects' table, to be made by the owner. */
    public static final String TABLE =
            "create table effect (id bigint generated always as identity primary key, event text not null);"
                    + " grant select, insert on effect to ${app}";

    private final String topic;
    private final BoundTransactions transactions;
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Set<String> outages = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();

    /** Handles that topic inside those transactions. */
    public CountingHandler(String topic, BoundTransactions transactions) {
        this.topic = topic;
        this.transactions = transactions;
    }

    /** From now on this event, {@code key sequence}, fails for good. */
    public void fail(String event) {
        poison.add(event);
    }

    /** From now on this event meets an outage. */
    public void interrupt(String event) {
        outages.add(event);
    }

    /** Every event succeeds again. */
    public void heal() {
        poison.clear();
        outages.clear();
    }

    /** How often it was called. */
    public int calls() {
        return calls.get();
    }

    /** Every effect in the order in which it came about. */
    public static List<String> effects(OutboxDatabase database) {
        return database.texts("select event from effect order by id");
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void handle(ReceivedEvent event) {
        calls.incrementAndGet();
        var name = event.key() + " " + event.sequence();
        try (var insert = transactions.current().prepareStatement("insert into effect (event) values (?)")) {
            insert.setString(1, name);
            var _ = insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        if (outages.contains(name)) {
            throw new IllegalStateException(new SQLException("the connection is gone", "08006"));
        }
        if (poison.contains(name)) {
            throw new IllegalArgumentException("Айгуль Сериковна, ИИН 990101300123");
        }
    }
}
