package kz.ethnomediation.registry.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is still to be done at the identity provider. A claim is a lease; a failed try is followed by a later one, within half a minute. */
public interface AccountTasks {

    /** Claims up to {@code limit} that are due, the longest waiting first. */
    List<UUID> claimDue(Instant now, int limit);

    /** Puts a claimed one back; {@code failure} is a code, never a text from elsewhere. */
    void failed(UUID mediator, String failure, Instant now);

    /** Takes it off the list. */
    void finished(UUID mediator);
}
