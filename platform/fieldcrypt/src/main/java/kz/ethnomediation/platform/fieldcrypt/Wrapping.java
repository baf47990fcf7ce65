package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;
import kz.ethnomediation.platform.fieldcrypt.held.HeldKeys;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;

/** Wraps data keys for the database and unwraps them, in this process alone. A wrapped key is bound to its owner. */
@Singleton
class Wrapping {
    private final HeldKeys keks;

    @Inject
    Wrapping(Keyring keyring) {
        this(keyring.kek());
    }

    Wrapping(HeldKeys keks) {
        this.keks = keks;
    }

    /** The version under which new keys are wrapped. */
    int active() {
        return keks.active();
    }

    /** A new random key. */
    static DataKey newKey(KeyOwner owner) {
        return new DataKey(owner, AesGcm.random(DataKey.BYTES));
    }

    WrappedKey wrap(DataKey key) {
        var version = keks.active();
        return new WrappedKey(version, AesGcm.encrypt(keks.key(version), key.encoded(), bound(key.owner(), version)));
    }

    /**
     * The key of that owner.
     *
     * @throws UnreadableValueException where the row was changed or is another owner's
     */
    DataKey unwrap(KeyOwner owner, WrappedKey wrapped) {
        try {
            var bound = bound(owner, wrapped.kek());
            return new DataKey(owner, AesGcm.decrypt(keks.key(wrapped.kek()), wrapped.bytes(), bound));
        } catch (AEADBadTagException changed) {
            var unreadable = new UnreadableValueException("data key of " + owner.kind() + " " + owner.id());
            var _ = unreadable.initCause(changed);
            throw unreadable;
        }
    }

    private static byte[] bound(KeyOwner owner, int version) {
        var kind = owner.kind().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + kind.length)
                .putLong(owner.id().getMostSignificantBits())
                .putLong(owner.id().getLeastSignificantBits())
                .putInt(version)
                .put(kind)
                .array();
    }
}
