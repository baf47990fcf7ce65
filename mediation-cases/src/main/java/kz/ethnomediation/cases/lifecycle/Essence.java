package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;

/** What the dispute is about, readable with the key of its case. */
@Embeddable
public record Essence(
        @Convert(converter = CiphertextConverter.class) Ciphertext essence) {

    static Essence of(UUID caseId, String text, DataKey key) {
        return new Essence(key.encrypt(place(caseId), text));
    }

    /** The words, with the key of the case. */
    public String open(UUID caseId, DataKey key) {
        return key.decrypt(place(caseId), essence);
    }

    private static Place place(UUID caseId) {
        return Place.of("mediation_case", "essence", caseId);
    }
}
