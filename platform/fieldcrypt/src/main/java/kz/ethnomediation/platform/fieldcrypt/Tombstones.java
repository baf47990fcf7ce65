package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was shredded, to be kept outside the database's own backup: a database that is restored has the keys again that were
 * shredded since, until each tombstone is shredded once more ({@link DataKeys#shred}, which may be repeated).
 */
@Singleton
public class Tombstones {
    private static final UUID FIRST = new UUID(0, 0);

    private final KeyTable table;

    Tombstones(KeyTable table) {
        this.table = table;
    }

    /** The oldest; tombstones that a transaction still holds back may come to stand before what was read. */
    public List<Tombstone> first(int most) {
        return page(Instant.EPOCH, FIRST, most);
    }

    /** Those from a moment on, the oldest first. */
    public List<Tombstone> since(Instant time, int most) {
        return page(time, FIRST, most);
    }

    /** Those after one of them, the oldest first. */
    public List<Tombstone> after(Tombstone last, int most) {
        return page(last.at(), last.owner().id(), most);
    }

    private List<Tombstone> page(Instant time, UUID id, int most) {
        return table.tombstones(time, id, most);
    }
}
