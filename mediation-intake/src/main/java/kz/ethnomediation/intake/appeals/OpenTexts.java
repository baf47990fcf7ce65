package kz.ethnomediation.intake.appeals;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens what is kept of appeals as ciphertext. Where a key is destroyed the answer is that nothing is there any more, which is no
 * failure: an erased appeal and an erased party go on being counted. One question for all keys, however many are needed.
 */
public interface OpenTexts {

    /** What was said; empty where it is erased. */
    Optional<AppealTexts> said(Appeal appeal);

    /** Who these parties are, by their ids; whoever is erased is not among them. */
    Map<UUID, PartyDetails> known(Collection<Party> parties);

    /** Texts and parties of one appeal together. */
    Opened opened(Appeal appeal);

    /** Whether the source of the appeal sent this digest; no where the appeal is erased, for nobody can say so any more. */
    boolean isOfDigest(Appeal appeal, String digest);

    /** Whether the texts of an appeal, or who a party is, are erased, so that nothing further can be kept with them. */
    boolean isErased(UUID appealOrParty);

    /** The same by now, on whichever instance: for whoever keeps something that the key of an appeal or a party does not cover. */
    boolean isErasedByNow(UUID appealOrParty);

    /**
     * An appeal in clear.
     *
     * @param said empty where it is erased
     * @param known by the ids of the parties; whoever is erased is not among them
     */
    record Opened(Optional<AppealTexts> said, Map<UUID, PartyDetails> known) {

        public Opened {
            known = Map.copyOf(known);
        }

        @Override
        public String toString() {
            return "Opened[]";
        }
    }
}
