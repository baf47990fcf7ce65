package kz.ethnomediation.intake.persons;

import java.util.Optional;

/** Keys of the index for tests. */
public record TestKeys(String indexKey, int indexKeyVersion, Optional<String> formerIndexKey) implements PersonsConfig {

    public static final String FIRST = "the-first-key-of-a-test-for-persons";
    public static final String SECOND = "the-second-key-of-a-test-for-persons";

    /** The keys as a service holds them that has had one key only. */
    public static IndexKeys first() {
        return new IndexKeys(new TestKeys(FIRST, 1, Optional.empty()));
    }
}
