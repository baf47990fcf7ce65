package kz.ethnomediation.platform.command.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a command of the probe makes. */
@Entity
class Sheet {
    @Id
    private UUID id;

    private long number;

    @Version
    private long version;

    private String text;

    protected Sheet() {}

    Sheet(UUID id, long number, String text) {
        this.id = id;
        this.number = number;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    long number() {
        return number;
    }

    long version() {
        return version;
    }

    void sayMore(String more) {
        text = text + more;
    }
}
