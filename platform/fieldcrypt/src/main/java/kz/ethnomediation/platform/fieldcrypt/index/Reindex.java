package kz.ethnomediation.platform.fieldcrypt.index;

import jakarta.inject.Singleton;

/**
 * Brings rows under the active index key, batch by batch; it may be ended and begun again at any moment. Whoever looks up in
 * between asks for every version and finds each row once.
 */
@Singleton
public class Reindex {
    private final BlindIndex index;

    Reindex(BlindIndex index) {
        this.index = index;
    }

    /**
     * How far it came.
     *
     * @param left rows under an older key; the older key may go when there are none, on every instance
     */
    public record Report(long moved, long left) {}

    /** Moves what can be moved. */
    public Report run(IndexedRows rows, int batch) {
        var moved = 0L;
        int found;
        do {
            found = rows.move(index.active(), batch);
            moved += found;
        } while (found > 0);
        return new Report(moved, rows.left(index.active()));
    }
}
