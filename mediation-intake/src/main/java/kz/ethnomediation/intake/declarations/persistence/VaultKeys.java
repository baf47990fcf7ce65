package kz.ethnomediation.intake.declarations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyRings;
import kz.ethnomediation.platform.fieldcrypt.KeyState;
import kz.ethnomediation.platform.fieldcrypt.Place;

/**
 * The keys of the vault, a ring of their own. Each declaration has a key of its own that is shredded with it, so that a change
 * of mind reaches backups too. Its id is pure chance and holds no time.
 */
@ApplicationScoped
class VaultKeys {

    private static final String RING = "vault";
    private static final String TABLE = "vault.declaration";
    private static final String DECLARATION = "declaration";

    /** One key makes the names of all rows; an exchange of the kek leaves it, and so the names, as they are. */
    private static final KeyOwner NAMES = new KeyOwner("names", new UUID(0, 1));

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    VaultKeys(KeyRings rings) {
        this.keys = rings.keys(RING);
    }

    /** What the row of the appeal's applicant is called: the same each time, and led back to the appeal by nobody else. */
    UUID nameOf(UUID appealId) {
        return switch (keys.obtain(NAMES)) {
            case KeyState.Usable(var key) -> {
                var hash = ByteBuffer.wrap(key.hash("appeal", appealId.toString()));
                yield new UUID(hash.getLong(), hash.getLong());
            }
            case KeyState.Shredded _ -> throw new IllegalStateException("the key of the vault's names is shredded");
        };
    }

    byte[] encrypt(UUID row, byte[] content) {
        var owner = new KeyOwner(DECLARATION, new UUID(random.nextLong(), random.nextLong()));
        return switch (keys.obtain(owner)) {
            case KeyState.Usable(var key) ->
                key.encryptBytes(place(row), content).stored();
            case KeyState.Shredded _ -> throw new IllegalStateException("a key is shredded that was never made");
        };
    }

    /** The content of a row; nothing where its key is shredded: a restore has brought it back. */
    Optional<byte[]> decrypt(UUID row, byte[] stored) {
        var content = Ciphertext.of(stored);
        return switch (keys.find(content.key())) {
            case KeyState.Usable(DataKey key) -> Optional.of(key.decryptBytes(place(row), content));
            case KeyState.Shredded _ -> Optional.empty();
            case KeyState.Missing _ -> throw new IllegalStateException("a declaration has no key");
        };
    }

    /** Destroys the key of a content. */
    void shred(byte[] stored) {
        var _ = keys.shred(new KeyOwner(DECLARATION, Ciphertext.of(stored).key()));
    }

    private static Place place(UUID row) {
        return Place.of(TABLE, "content", row);
    }
}
