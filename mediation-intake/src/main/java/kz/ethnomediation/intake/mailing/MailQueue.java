package kz.ethnomediation.intake.mailing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The list of notices that are still to be sent. Every method works in a transaction of the caller or its own. */
public interface MailQueue {

    /** A notice that is taken for one try, and the how manieth try it is. */
    record Claim(UUID appealId, UUID noticeId, int attempt) {}

    /** Puts the notice on the list, due at once. */
    void add(UUID appealId, UUID noticeId, Instant now);

    /** Claims up to {@code limit} that are due, the longest due first; those that another instance is claiming are passed over. */
    List<Claim> claimDue(Instant now, int limit);

    /** Puts a claimed one back for a later try. */
    void failed(UUID noticeId, String failure, Instant now);

    /** Takes the notice off the list. */
    void done(UUID noticeId);
}
