package kz.ethnomediation.intake.appeals;

import java.util.Optional;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyState;

/** Tells what is erased from what is lost. */
public final class UsableKey {

    private UsableKey() {}

    /**
     * The key; empty where it is destroyed, and what it encrypted with it.
     *
     * @throws IllegalStateException where none was ever made: no row is kept without one, so somebody has taken it away
     */
    public static Optional<DataKey> in(KeyState state) {
        return switch (state) {
            case KeyState.Usable(var key) -> Optional.of(key);
            case KeyState.Shredded _ -> Optional.empty();
            case KeyState.Missing _ -> throw new IllegalStateException("an encrypted row has lost its data key");
        };
    }
}
