package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/** Shows the notices of an appeal to whoever may see the appeal. */
@ApplicationScoped
public class ReadNotices {

    private final Appeals appeals;
    private final Notices notices;
    private final InstantSource clock;

    public ReadNotices(Appeals appeals, Notices notices, InstantSource clock) {
        this.appeals = appeals;
        this.notices = notices;
        this.clock = clock;
    }

    /** All of them, the oldest first; nothing where the caller sees no such appeal. */
    public Optional<List<Notice>> all(UUID appealId, Caller caller) {
        return appeals.shown(appealId, Sight.of(caller), Reading.NOTICES).map(appeal -> notices.of(appeal.id()));
    }

    /** One of them. */
    public Optional<Notice> one(UUID appealId, UUID noticeId, Caller caller) {
        return notices.byId(appealId, noticeId)
                .filter(_ -> appeals.shown(appealId, Sight.of(caller), Reading.NOTICES)
                        .isPresent());
    }

    /** The moment that decides what is overdue or over. */
    public Instant now() {
        return clock.instant();
    }
}
