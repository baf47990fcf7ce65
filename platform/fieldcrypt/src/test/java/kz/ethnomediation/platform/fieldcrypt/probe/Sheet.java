package kz.ethnomediation.platform.fieldcrypt.probe;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** Words of somebody, encrypted from the first moment; whoever wants to read them brings the key. */
@Entity
@Table(name = "sheet")
public class Sheet {
    @Id
    private UUID id;

    @Version
    private long version;

    private String title;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext words;

    /** For Hibernate. */
    protected Sheet() {}

    Sheet(UUID id, String title) {
        this.id = id;
        this.title = title;
    }

    KeyOwner owner() {
        return new KeyOwner("sheet", id);
    }

    long version() {
        return version;
    }

    void entitle(String title) {
        this.title = title;
    }

    void write(String text, DataKey key) {
        words = key.encrypt(place(), text);
    }

    String read(DataKey key) {
        return words == null ? "" : key.decrypt(place(), words);
    }

    String title() {
        return title;
    }

    private Place place() {
        return Place.of("sheet", "words", id);
    }
}
