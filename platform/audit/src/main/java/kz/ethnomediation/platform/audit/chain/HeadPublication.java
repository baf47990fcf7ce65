package kz.ethnomediation.platform.audit.chain;

import java.util.Optional;

/**
 * A place outside of the database to which heads go: whoever rewrites the database cannot rewrite what lies there.
 * A head may come twice after a crash; it is the same then.
 */
public interface HeadPublication {
    /** The last head that lies there. */
    Optional<Head> last();

    /**
     * Adds a head; when it returns, the head will be there after a crash.
     *
     * @throws java.io.UncheckedIOException where that is not certain
     */
    void publish(Head head);
}
