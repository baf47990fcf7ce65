package kz.ethnomediation.platform.fieldcrypt.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyState;
import kz.ethnomediation.platform.fieldcrypt.ShredOutcome;

/** What the probe does with its sheets, a transaction each. */
@ApplicationScoped
public class Sheets {
    private final EntityManager entities;
    private final DataKeys keys;

    Sheets(EntityManager entities, DataKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    /** Writes a sheet and says whether it could. */
    @Transactional
    public boolean write(UUID id, String words) {
        var sheet = new Sheet(id, "a title");
        return switch (keys.obtain(sheet.owner())) {
            case KeyState.Usable(var key) -> {
                sheet.write(words, key);
                entities.persist(sheet);
                yield true;
            }
            case KeyState.Shredded _ -> false;
        };
    }

    /** Changes what is not encrypted. */
    @Transactional
    public void entitle(UUID id, String title) {
        entities.find(Sheet.class, id).entitle(title);
    }

    /** Reads a sheet without changing it, and says what its version is afterwards. */
    @Transactional
    public long look(UUID id) {
        var sheet = entities.find(Sheet.class, id);
        var _ = read(id);
        entities.flush();
        return sheet.version();
    }

    /** The words, or what has become of their key. */
    @Transactional
    public String read(UUID id) {
        var sheet = entities.find(Sheet.class, id);
        return switch (keys.find(id)) {
            case KeyState.Usable(var key) -> sheet.read(key);
            case KeyState.Shredded _ -> "(shredded)";
            case KeyState.Missing _ -> "(missing)";
        };
    }

    /** Shreds what was written on the sheet. */
    @Transactional
    public ShredOutcome shred(UUID id) {
        return keys.shred(new KeyOwner("sheet", id));
    }
}
