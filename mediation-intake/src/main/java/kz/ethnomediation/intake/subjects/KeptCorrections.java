package kz.ethnomediation.intake.subjects;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;

/** What requests ask to be put right, as long as they are open; each under a key of its own. */
public interface KeptCorrections {

    /** Keeps what the request asks for. */
    void add(UUID requestId, Corrections corrections);

    /** What the request asks for; empty where it asks for nothing to be put right, or is closed. */
    Optional<Corrections> of(UUID requestId);

    /** Destroys it for good; a request that never asked for any stays as it is. */
    void forget(UUID requestId);
}
