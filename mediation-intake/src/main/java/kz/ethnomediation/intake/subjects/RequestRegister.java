package kz.ethnomediation.intake.subjects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of all requests ever made. */
public interface RequestRegister {

    /** Keeps a new request. */
    void add(KeptRequest request);

    /** The request with its answers. */
    Optional<KeptRequest> byId(UUID id);

    /** The same for whoever is shown it over HTTP: a service's fetch is logged in the transaction that reads. */
    Optional<KeptRequest> shown(UUID id);

    /** At most {@code limit}, the newest first, of one state or of both; {@code after} is the last id of the page before. */
    List<KeptRequest> page(Optional<RequestState> state, Optional<UUID> after, int limit);

    /** Keeps a service's first answer, and tells whether it closes the request: that of the last that was awaited does. */
    boolean keep(UUID requestId, ServiceAnswer answer);
}
