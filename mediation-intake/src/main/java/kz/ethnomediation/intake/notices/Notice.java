package kz.ethnomediation.intake.notices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody outside the network is told of an appeal. Its words stay as they were made; what moves is whether
 * it has reached the recipient, and every attempt is kept.
 */
@Entity
@DynamicUpdate // only the state moves: columns are granted one by one
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // Hibernate counts it
    private long version;

    private UUID appealId;
    private UUID partyId;
    private String language;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Embedded
    private NoticeFacts facts;

    private Instant issuedAt;
    private LocalDate issuedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private @Nullable LocalDate deliveredOn;

    @Embedded
    private @Nullable NoticeClosure closure;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "notice_wording", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("recordedAt, id")
    private List<Delivery> deliveries = new ArrayList<>();

    /** For Hibernate. */
    protected Notice() {}

    Notice(UUID id, Occasion occasion, List<Wording> wordings, LocalDate dueOn, Instant now) {
        this.id = id;
        this.appealId = occasion.appealId();
        this.partyId = occasion.partyId();
        this.language = occasion.language();
        this.kind = occasion.kind();
        this.facts = occasion.facts();
        this.issuedAt = now;
        this.issuedOn = AlmatyDay.of(now);
        this.dueOn = dueOn;
        this.state = NoticeState.ISSUED;
        this.wordings.addAll(wordings);
    }

    /**
     * Writes an attempt down; the first that reaches the recipient decides when the notice was delivered, unless the same way
     * fails later: what a server or the post has taken may come back. What was closed by hand before is closed again then.
     */
    Delivery tried(UUID deliveryId, Delivery.Attempt attempt, String recordedBy, Instant now) {
        var delivery = new Delivery(deliveryId, this, attempt, recordedBy, now);
        deliveries.add(delivery);
        var reached = firstThatHolds();
        var next = reached.isPresent() ? NoticeState.DELIVERED : unreached();
        if (state.mayBecome(next)) {
            state = next;
        }
        deliveredOn = reached.map(held -> AlmatyDay.of(held.occurredAt())).orElse(null);
        return delivery;
    }

    /** Closes it where it has reached nobody; should it arrive after all, that is written down as for any other. */
    ClosureOutcome close(NoticeClosure how) {
        if (!state.isOpen()) {
            return new ClosureOutcome.WrongState(state);
        }
        state = how.result().state();
        closure = how;
        return new ClosureOutcome.Closed(this);
    }

    private NoticeState unreached() {
        return closure == null ? NoticeState.UNDELIVERED : closure.result().state();
    }

    private Optional<Delivery> firstThatHolds() {
        return IntStream.range(0, deliveries.size())
                .filter(i -> deliveries.get(i).result() == DeliveryResult.DELIVERED)
                .filter(i -> deliveries.subList(i + 1, deliveries.size()).stream()
                        .noneMatch(later -> later.undoes(deliveries.get(i))))
                .mapToObj(deliveries::get)
                .findFirst();
    }

    /** Whether it called to a meeting that is over by now and has reached nobody: nobody need deliver it any more. */
    public boolean isPassed(Instant now) {
        var meeting = facts.meetingAt();
        return state.isOpen() && kind.callsToMeeting() && meeting != null && meeting.isBefore(now);
    }

    /** Whether it has not reached the recipient although its term is over, and still should. */
    public boolean isOverdue(Instant now) {
        return state.isOpen() && !isPassed(now) && dueOn.isBefore(AlmatyDay.of(now));
    }

    /** Whether it was delivered, but after its term. */
    public boolean isDeliveredLate() {
        return deliveredOn != null && deliveredOn.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public UUID appealId() {
        return appealId;
    }

    public UUID partyId() {
        return partyId;
    }

    /** BCP 47, the language of the appeal; the words may be in others where there is no text in it. */
    public String language() {
        return language;
    }

    public NoticeKind kind() {
        return kind;
    }

    public NoticeFacts facts() {
        return facts;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Day in Asia/Almaty. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The last day of its term. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public NoticeState state() {
        return state;
    }

    /** Who closed it, and when; it may have arrived since. */
    public Optional<NoticeClosure> closure() {
        return Optional.ofNullable(closure);
    }

    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    /** One in the language of the appeal, or one in Kazakh and one in Russian where there is no text in that language. */
    public List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    /** Every attempt, in the order in which they were written down. */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
