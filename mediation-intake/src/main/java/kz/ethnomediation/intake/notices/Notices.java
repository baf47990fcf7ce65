package kz.ethnomediation.intake.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;

/** The collection of notices. Who may see an appeal may see its notices: callers look for the appeal first. */
public interface Notices {

    void add(Notice notice);

    /** The notices of an appeal, the oldest first, with words and deliveries read along. */
    List<Notice> of(UUID appealId);

    /** One notice of an appeal, with words and deliveries read along. */
    Optional<Notice> byId(UUID appealId, UUID noticeId);

    /** The same, locked until the transaction ends. */
    Optional<Notice> forChange(UUID appealId, UUID noticeId);

    /** At most {@code limit} notices of appeals in {@code sight} that are overdue at {@code now}; the longest overdue first. */
    List<Late> late(Sight sight, Instant now, int limit);

    /** A notice past its term, and where its appeal counts. */
    record Late(UUID appealId, UUID noticeId, String region, LocalDate dueOn, Instant issuedAt) {}
}
