package kz.ethnomediation.intake.appeals.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.AppealHistory.Entry;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.FieldChange;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an appeal's history. */
@Entity
@Table(name = "appeal_history")
class HistoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_history_seq")
    @SequenceGenerator(name = "appeal_history_seq", sequenceName = "appeal_history_seq", allocationSize = 50)
    private long id;

    private UUID appealId;
    private long revision;
    private String actor;
    private String actorLogin;
    private String verb;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AppealStatus toStatus;

    private LocalDate effectiveOn;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Changes changes;

    private @Nullable String reason;

    /** The changes as they stand in their column. */
    record Changes(List<FieldChange> fields) {}

    /** For Hibernate. */
    protected HistoryRow() {}

    HistoryRow(Entry entry) {
        this.appealId = entry.appealId();
        this.revision = entry.revision();
        this.actor = entry.actor().subject();
        this.actorLogin = entry.actor().login();
        this.verb = entry.verb();
        this.fromStatus = entry.from().orElse(null);
        this.toStatus = entry.to();
        this.effectiveOn = entry.effectiveOn();
        this.recordedAt = entry.recordedAt();
        this.changes = new Changes(entry.changes());
        this.reason = entry.reason().orElse(null);
    }

    Entry entry() {
        return new Entry(
                appealId,
                revision,
                new Actor(actor, actorLogin),
                verb,
                Optional.ofNullable(fromStatus),
                toStatus,
                effectiveOn,
                recordedAt,
                changes.fields(),
                Optional.ofNullable(reason));
    }
}
