package kz.ethnomediation.platform.outbox.inbox;

/** What became of one record. */
enum Outcome {
    /** Its handler took it in. */
    HANDLED,
    /** It took no effect because its type is not known here; its place is passed. */
    SKIPPED,
    /** It had taken effect, or was parked, before. */
    DUPLICATE,
    /** It waits for an event that precedes it. */
    HELD,
    /** It failed for good and waits for a redrive. */
    PARKED;

    /** Whether the record's place is passed, so that what waits behind it may follow. */
    boolean passed() {
        return this == HANDLED || this == SKIPPED || this == DUPLICATE;
    }
}
