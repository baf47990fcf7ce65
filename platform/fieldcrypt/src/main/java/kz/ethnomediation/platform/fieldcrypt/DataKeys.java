package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import org.jspecify.annotations.Nullable;

/**
 * The data keys of the service's owners. Each verb works in the transaction at hand, so an owner and its key are written
 * together or not at all. No remote call; a key that was used lately needs no statement either.
 */
@Singleton
public class DataKeys {
    private final KeyTable table;
    private final Wrapping wrapping;
    private final TransactionAtHand transaction;
    private final KeyCache cache;

    @Inject
    DataKeys(KeyTable table, Wrapping wrapping, TransactionAtHand transaction, FieldCryptConfig config) {
        this(table, wrapping, transaction, new KeyCache(config.cacheSize(), config.cacheFor(), System::nanoTime));
    }

    DataKeys(KeyTable table, Wrapping wrapping, TransactionAtHand transaction, KeyCache cache) {
        this.table = table;
        this.wrapping = wrapping;
        this.transaction = transaction;
        this.cache = cache;
    }

    /**
     * The owner's key, made where it has none: for whoever encrypts. Of two that ask at once, both get the same.
     *
     * @throws IllegalArgumentException where the id is an owner's of another kind
     */
    public KeyState.Known obtain(KeyOwner owner) {
        return Objects.requireNonNull(obtain(List.of(owner)).get(owner), "every owner has its answer");
    }

    /**
     * The same for many owners, in one statement where all are new; every owner has its answer.
     *
     * @throws IllegalArgumentException where an id is an owner's of another kind
     */
    public Map<KeyOwner, KeyState.Known> obtain(Collection<KeyOwner> owners) {
        var states = new HashMap<KeyOwner, KeyState.Known>();
        var unknown = new ArrayList<KeyOwner>();
        for (var owner : Set.copyOf(owners)) {
            cache.get(owner.id())
                    .ifPresentOrElse(
                            key -> states.put(owner, ofKind(owner, new KeyState.Usable(key))),
                            () -> unknown.add(owner));
        }
        if (!unknown.isEmpty()) {
            states.putAll(made(unknown));
            unknown.removeAll(states.keySet());
        }
        if (!unknown.isEmpty()) {
            var found = find(unknown.stream().map(KeyOwner::id).toList());
            unknown.forEach(owner -> states.put(owner, known(owner, found.get(owner.id()))));
        }
        return states;
    }

    /** In the order of ids, so that two transactions with the same owners wait for each other in one direction. */
    private Map<KeyOwner, KeyState.Known> made(List<KeyOwner> owners) {
        var keys = owners.stream()
                .sorted(Comparator.comparing(KeyOwner::id))
                .map(Wrapping::newKey)
                .toList();
        var added = table.add(keys, keys.stream().map(wrapping::wrap).toList(), wrapping.active());
        if (!added.isEmpty()) {
            transaction.writesKeys(() -> {});
        }
        return keys.stream()
                .filter(key -> added.contains(key.owner().id()))
                .collect(Collectors.toMap(DataKey::owner, KeyState.Usable::new));
    }

    /** The key of one owner: for whoever decrypts. */
    public KeyState find(UUID id) {
        return Objects.requireNonNull(find(List.of(id)).get(id), "every id has its answer");
    }

    /** The keys of many owners, in one statement at most; every id that was asked for has its answer. */
    public Map<UUID, KeyState> find(Collection<UUID> ids) {
        var states = new HashMap<UUID, KeyState>();
        var unknown = new HashSet<UUID>();
        for (var id : ids) {
            cache.get(id).ifPresentOrElse(key -> states.put(id, new KeyState.Usable(key)), () -> unknown.add(id));
        }
        if (!unknown.isEmpty()) {
            var mark = cache.mark();
            unknown.forEach(id -> states.put(id, new KeyState.Missing()));
            table.find(unknown).forEach(row -> states.put(row.owner().id(), kept(state(row), mark)));
        }
        return states;
    }

    /**
     * The same as the table has it now, whatever this process remembers: for whoever is about to write what the keys do not cover and
     * would outlive them. Whoever shreds under the same lock is seen. Every id that was asked for has its answer.
     */
    public Map<UUID, KeyState> findNow(Collection<UUID> ids) {
        ids.forEach(cache::drop);
        return find(ids);
    }

    /**
     * Destroys the owner's key, and with it everything that it encrypted, wherever that stands. In this process it is gone when
     * the transaction commits, in others when their copy is too old (cache-for).
     *
     * @throws IllegalArgumentException where the id is an owner's of another kind
     */
    public ShredOutcome shred(KeyOwner owner) {
        cache.drop(owner.id());
        transaction.writesKeys(() -> cache.drop(owner.id()));
        var shredded = table.shred(owner);
        if (shredded.isPresent()) {
            return new ShredOutcome.Shredded(shredded.get());
        }
        var buried = table.bury(owner);
        if (buried.isPresent()) {
            return new ShredOutcome.NeverMade(buried.get());
        }
        return switch (table.find(List.of(owner.id())).getFirst()) {
            case KeyRow.Tombstone before -> new ShredOutcome.ShreddedBefore(before.at());
            case KeyRow.Live live when live.owner().equals(owner) -> shred(owner); // made since the first statement
            case KeyRow.Live _ -> throw otherKind(owner);
        };
    }

    private KeyState.Known state(KeyRow row) {
        return switch (row) {
            case KeyRow.Live live -> new KeyState.Usable(wrapping.unwrap(live.owner(), live.wrapped()));
            case KeyRow.Tombstone tombstone -> new KeyState.Shredded(tombstone.at());
        };
    }

    /** What this transaction has written may be rolled back: values encrypted under such a key would be lost. */
    private KeyState.Known kept(KeyState.Known state, long mark) {
        if (state instanceof KeyState.Usable(var key) && !transaction.hasWrittenKeys()) {
            cache.put(key, mark);
        }
        return state;
    }

    private static KeyState.Known known(KeyOwner owner, @Nullable KeyState found) {
        if (found instanceof KeyState.Known known) {
            return ofKind(owner, known);
        }
        throw new IllegalStateException("the key of " + owner + " is neither made nor found");
    }

    private static KeyState.Known ofKind(KeyOwner owner, KeyState.Known known) {
        if (known instanceof KeyState.Usable(var key) && !key.owner().equals(owner)) {
            throw otherKind(owner);
        }
        return known;
    }

    private static IllegalArgumentException otherKind(KeyOwner owner) {
        return new IllegalArgumentException("data key " + owner.id() + " is of another kind than " + owner.kind());
    }
}
