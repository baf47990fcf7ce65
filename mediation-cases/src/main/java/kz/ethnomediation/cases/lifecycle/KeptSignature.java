package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.SignatureMethod;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a paper as it is kept; the words for its place are readable with the key of the case.
 *
 * @param partyId the party that signed; none for the mediator
 */
@Embeddable
record KeptSignature(
        @Nullable UUID partyId,
        @Enumerated(EnumType.STRING) SignatureMethod method,
        LocalDate signedOn,

        @Convert(converter = CiphertextConverter.class) @Nullable
        Ciphertext place) {

    private static final String MEDIATOR = "mediator";

    /** A row of {@code table}, which has no id of its own: the paper and who signed it name it. */
    static KeptSignature of(Signature given, String table, Filing paper) {
        var words = given.place();
        var signer = given.partyId() == null ? MEDIATOR : given.partyId().toString();
        var kept =
                words == null ? null : paper.key().encrypt(new Place(table, "place", paper.id() + "/" + signer), words);
        return new KeptSignature(given.partyId(), given.method(), given.signedOn(), kept);
    }

    /** The day of the last one. */
    static Optional<LocalDate> last(Collection<KeptSignature> signatures) {
        return signatures.stream().map(KeptSignature::signedOn).max(Comparator.naturalOrder());
    }
}
