package kz.ethnomediation.platform.retention;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The records of the probe service; a test may let one fail. */
@Singleton
public class Things implements RetainedRecords {

    private final DataSource database;
    private final Set<UUID> stubborn = ConcurrentHashMap.newKeySet();
    private final List<UUID> destroyed = new CopyOnWriteArrayList<>();
    private volatile Consumer<Retained> watcher = _ -> {};

    Things(DataSource database) {
        this.database = database;
    }

    void failAt(UUID id) {
        stubborn.add(id);
    }

    void failNoMore() {
        stubborn.clear();
    }

    void watchedBy(Consumer<Retained> somebody) {
        watcher = somebody;
    }

    /** How often it was destroyed. */
    long destructionsOf(UUID id) {
        return destroyed.stream().filter(id::equals).count();
    }

    @Override
    public Set<String> classes() {
        return Set.of("CASE", "CASE_OTHER_PARTY");
    }

    @Override
    public void lock(Retained due) {
        change("select from thing where id = ? for update", due.id());
    }

    @Override
    public void destroy(Retained due, Instant now) {
        watcher.accept(due);
        change("update thing set words = null where id = ?", due.id());
        if (stubborn.contains(due.id())) {
            throw new UnsupportedOperationException("words that are to be kept from the register");
        }
        destroyed.add(due.id());
    }

    private void change(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            var _ = statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
