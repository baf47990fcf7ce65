package kz.ethnomediation.intake.appeals;

import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** Whose data keys there are of appeals: what a party is known by goes with the party, what was said of a matter with the appeal. */
public final class KeyOwners {

    private KeyOwners() {}

    /** The texts of an appeal, of its history and of its documents but the papers of persons. */
    public static KeyOwner appeal(UUID id) {
        return new KeyOwner("appeal", id);
    }

    /** The paper of a person, which goes with the person and not with the texts of the matter. */
    public static KeyOwner document(UUID id) {
        return new KeyOwner("document", id);
    }

    /** Who a party is and how it is reached. */
    public static KeyOwner party(UUID id) {
        return new KeyOwner("party", id);
    }
}
