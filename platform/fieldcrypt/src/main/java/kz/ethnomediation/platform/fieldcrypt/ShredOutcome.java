package kz.ethnomediation.platform.fieldcrypt;

import java.time.Instant;

/** What came of the order to shred; after each of them no key of that owner exists, nor can one be made. */
public sealed interface ShredOutcome {

    /** Since when that is so. */
    Instant at();

    /** The key was there and is destroyed. */
    record Shredded(Instant at) implements ShredOutcome {}

    /** It was destroyed before. */
    record ShreddedBefore(Instant at) implements ShredOutcome {}

    /** There was none; the tombstone stands all the same. */
    record NeverMade(Instant at) implements ShredOutcome {}
}
