package kz.ethnomediation.platform.fieldcrypt;

import java.time.Instant;

/** A row of the table of data keys. */
sealed interface KeyRow {
    KeyOwner owner();

    record Live(KeyOwner owner, WrappedKey wrapped) implements KeyRow {}

    record Tombstone(KeyOwner owner, Instant at) implements KeyRow {}
}
