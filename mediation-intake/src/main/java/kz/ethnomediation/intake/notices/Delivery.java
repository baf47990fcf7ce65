package kz.ethnomediation.intake.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** One attempt to bring a notice to its recipient: how, when, by whom, with what result. Rows are only ever added. */
@Entity
@Table(name = "notice_delivery")
public class Delivery {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: the column that ties the attempt to its notice
    private Notice notice;

    @Enumerated(EnumType.STRING)
    private DeliveryMethod method;

    @Enumerated(EnumType.STRING)
    private DeliveryResult result;

    private Instant occurredAt;
    private String deliveredBy;
    private String recordedBy;
    private Instant recordedAt;

    /** For Hibernate. */
    protected Delivery() {}

    Delivery(UUID id, Notice notice, Attempt attempt, String recordedBy, Instant now) {
        this.id = id;
        this.notice = notice;
        this.method = attempt.method();
        this.result = attempt.result();
        this.occurredAt = attempt.occurredAt();
        this.deliveredBy = attempt.by();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /**
     * What was tried.
     *
     * @param by login of who tried
     */
    record Attempt(DeliveryMethod method, DeliveryResult result, Instant occurredAt, String by) {

        /** The recipient was told face to face on a day that has come. */
        static Attempt inPerson(LocalDate on, String by, Instant now) {
            var at = on.isBefore(AlmatyDay.of(now)) ? AlmatyDay.startOf(on) : now;
            return new Attempt(DeliveryMethod.IN_PERSON, DeliveryResult.DELIVERED, at, by);
        }
    }

    /** Whether it says that what an earlier attempt seemed to have brought came back: a letter, a mail that bounced. */
    boolean undoes(Delivery earlier) {
        return result == DeliveryResult.FAILED && method == earlier.method && !occurredAt.isBefore(earlier.occurredAt);
    }

    public UUID id() {
        return id;
    }

    public DeliveryMethod method() {
        return method;
    }

    public DeliveryResult result() {
        return result;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** Login of who tried to deliver. */
    public String deliveredBy() {
        return deliveredBy;
    }

    /** Stable id of who wrote it down. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
