package kz.ethnomediation.intake.mailing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A notice that is still to be sent. Each try is a lease; after a failed one the next is later, up to an hour. */
@Entity
@DynamicUpdate // only the try moves: columns are granted one by one
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "notice_mail")
public class QueuedMail {

    /** So many tries, over about a day, until it counts as failed. */
    static final int MOST_TRIES = 30;

    /** Longer than a try can take, so that two instances do not send at once as long as both live. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    @Id
    private UUID noticeId;

    private UUID appealId;
    private int attempts;
    private Instant dueAt;
    private @Nullable String lastFailure;

    /** For Hibernate. */
    protected QueuedMail() {}

    public QueuedMail(UUID appealId, UUID noticeId, Instant now) {
        this.appealId = appealId;
        this.noticeId = noticeId;
        this.dueAt = now;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public UUID appealId() {
        return appealId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Takes it for one try. */
    public void claim(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
    }

    /** Puts it back; {@code failure} is a code, never a text from elsewhere. */
    public void failed(String failure, Instant now) {
        lastFailure = failure;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
