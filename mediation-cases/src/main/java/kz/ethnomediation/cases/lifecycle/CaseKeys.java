package kz.ethnomediation.cases.lifecycle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/**
 * The data keys under which a case and its parties are kept, each its own (docs/field-encryption.md). Whose key is shredded has
 * none any more and gets no other: what it covered is erased.
 */
public interface CaseKeys {

    /** For whoever writes words of the case; nothing where they are erased. */
    Optional<DataKey> ofCase(UUID caseId);

    /** For whoever writes words of the case and of its parties, made where there are none, in one question. */
    FileKeys ofFile(UUID caseId, Collection<UUID> parties);

    /**
     * For whoever reads: the keys of those of these cases and parties that are not erased, in one question.
     *
     * @throws IllegalStateException where one never had a key
     */
    Map<UUID, DataKey> toRead(Collection<UUID> owners);

    /** Shreds the keys of these parties and cases for good; done twice, it is done once. */
    void shred(Collection<UUID> parties, Collection<UUID> cases);
}
