package kz.ethnomediation.platform.fieldcrypt.index;

/** The rows of a service that carry blind hashes; only the service can read what they stand for. */
public interface IndexedRows {
    /**
     * Hashes at most so many rows anew that carry another version, in a transaction of its own, and says how many that were.
     * Rows that another instance holds are passed over ({@code for update skip locked}).
     */
    int move(int active, int most);

    /** How many rows carry another version. */
    long left(int active);
}
