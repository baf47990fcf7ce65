package kz.ethnomediation.platform.fieldcrypt.held;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** All keys that this process holds, read once at its start. */
@Singleton
public class Keyring {
    private final HeldKeys kek;
    private final Optional<HeldKeys> index;

    /**
     * Reads the files that the settings name.
     *
     * @throws IllegalStateException where one cannot be used, with what to change
     */
    public Keyring(FieldCryptConfig config) {
        this.kek = HeldKeys.read(Purpose.KEK, config.kek());
        this.index = config.index().map(files -> HeldKeys.read(Purpose.INDEX, files));
        if (index.isPresent() && kek.sharesAKeyWith(index.get())) {
            throw new IllegalStateException(
                    "The service does not start: one key is given for two purposes, kek and index."
                            + " See platform/fieldcrypt/README.md.");
        }
    }

    /** The keys that wrap data keys. */
    public HeldKeys kek() {
        return kek;
    }

    /** The keys of the blind index, where the service has one. */
    public Optional<HeldKeys> index() {
        return index;
    }

    Stream<HeldKeys> all() {
        return Stream.concat(Stream.of(kek), index.stream());
    }
}
