package kz.ethnomediation.cases.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handover that is still to be fetched. Each try is a lease; after a failed one the next is later, up to a minute. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "handover_task")
public class HandoverTask {

    /** Longer than a fetch can take, so that two instances do not fetch at once as long as both live. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    @Id
    private UUID caseId;

    private int attempts;
    private Instant dueAt;
    private @Nullable String lastFailure;

    /** For Hibernate. */
    protected HandoverTask() {}

    public HandoverTask(UUID caseId, Instant now) {
        this.caseId = caseId;
        this.dueAt = now;
    }

    public UUID caseId() {
        return caseId;
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
