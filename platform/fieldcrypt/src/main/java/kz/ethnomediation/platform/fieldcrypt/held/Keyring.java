package kz.ethnomediation.platform.fieldcrypt.held;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All keys that this process holds, read once at its start. */
@Singleton
public class Keyring {
    private static final Pattern RING = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final HeldKeys kek;
    private final Optional<HeldKeys> index;
    private final SortedMap<String, HeldKeys> rings;

    /**
     * Reads the files that the settings name.
     *
     * @throws IllegalStateException where one cannot be used, with what to change
     */
    public Keyring(FieldCryptConfig config) {
        this.kek = HeldKeys.read(Purpose.KEK, config.kek());
        this.index = config.index().map(files -> HeldKeys.read(Purpose.INDEX, files));
        this.rings = read(config.rings());
        requireEachKeyOnce(Stream.of(Stream.of(kek), index.stream(), rings.values().stream())
                .flatMap(keys -> keys)
                .toList());
    }

    /** The keys that wrap data keys. */
    public HeldKeys kek() {
        return kek;
    }

    /**
     * The keys that wrap the data keys of a ring.
     *
     * @throws IllegalStateException where there is no such ring
     */
    public HeldKeys kek(String ring) {
        var keys = rings.get(ring);
        if (keys == null) {
            throw new IllegalStateException("ethnomediation.fieldcrypt.rings." + ring + " is not set");
        }
        return keys;
    }

    /** The names of the rings beside the service's own; each is a schema too. */
    public Set<String> rings() {
        return Collections.unmodifiableSet(rings.keySet());
    }

    /** The keys of the blind index, where the service has one. */
    public Optional<HeldKeys> index() {
        return index;
    }

    /** The service's own keys, without those of its rings. */
    List<HeldKeys> own() {
        return Stream.concat(Stream.of(kek), index.stream()).toList();
    }

    private static SortedMap<String, HeldKeys> read(Map<String, FieldCryptConfig.Ring> configured) {
        var rings = new TreeMap<String, HeldKeys>();
        for (var ring : configured.entrySet()) {
            rings.put(
                    named(ring.getKey()),
                    HeldKeys.read(Purpose.KEK, ring.getValue().kek()));
        }
        return rings;
    }

    private static String named(String ring) {
        if (!RING.matcher(ring).matches()) {
            throw new IllegalStateException("The service does not start: no ring of keys can be called so."
                    + " See platform/fieldcrypt/README.md.");
        }
        return ring;
    }

    private static void requireEachKeyOnce(List<HeldKeys> all) {
        var seen = new ArrayList<HeldKeys>();
        for (var keys : all) {
            if (seen.stream().anyMatch(keys::sharesAKeyWith)) {
                throw new IllegalStateException("The service does not start: one key is given for two purposes,"
                        + " kek and index, or the keks of two rings. See platform/fieldcrypt/README.md.");
            }
            seen.add(keys);
        }
    }
}
