package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;

/**
 * The rings beside the service's own: the same verbs over a kek of their own and tables in a schema of their own, which has
 * the ring's name. Whoever has the service's kek opens nothing of a ring, and the other way round.
 */
@Singleton
public class KeyRings {
    private final SortedMap<String, Ring> rings = new TreeMap<>();

    private record Ring(DataKeys keys, Tombstones tombstones, Rewrap rewrap) {}

    KeyRings(Keyring keyring, DataSource dataSource, TransactionAtHand transaction, FieldCryptConfig config) {
        for (var name : keyring.rings()) {
            var schema = name + ".";
            var table = new KeyTable(dataSource, schema);
            var wrapping = new Wrapping(keyring.kek(name));
            var cache = new KeyCache(config.cacheSize(), config.cacheFor(), System::nanoTime);
            rings.put(
                    name,
                    new Ring(
                            new DataKeys(table, wrapping, transaction, cache),
                            new Tombstones(table),
                            new Rewrap(dataSource, wrapping, schema)));
        }
    }

    /** The names of all rings. */
    public Set<String> names() {
        return Collections.unmodifiableSet(rings.keySet());
    }

    /** The data keys of a ring. */
    public DataKeys keys(String ring) {
        return ring(ring).keys();
    }

    /** What was shredded in a ring. */
    public Tombstones tombstones(String ring) {
        return ring(ring).tombstones();
    }

    /** The exchange of a ring's kek. */
    public Rewrap rewrap(String ring) {
        return ring(ring).rewrap();
    }

    Stream<Rewrap> rewraps() {
        return rings.values().stream().map(Ring::rewrap);
    }

    private Ring ring(String name) {
        var ring = rings.get(name);
        if (ring == null) {
            throw new IllegalStateException("ethnomediation.fieldcrypt.rings." + name + " is not set");
        }
        return ring;
    }
}
