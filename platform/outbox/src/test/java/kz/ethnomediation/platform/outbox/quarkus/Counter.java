package kz.ethnomediation.platform.outbox.quarkus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate that counts its own events. */
@Entity
class Counter {
    @Id
    private UUID id;

    @Version
    private long version;

    private long count;

    protected Counter() {}

    Counter(UUID id) {
        this.id = id;
        this.count = 1;
    }

    long increment() {
        count++;
        return count;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
