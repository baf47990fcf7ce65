package kz.ethnomediation.cases.lifecycle.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseHistory;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of a case's history. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Immutable
@Table(name = "case_history")
class HistoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID caseId;
    private String actor;
    private String actorLogin;
    private String verb;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private CaseStatus toStatus;

    private LocalDate occurredOn;
    private Instant recordedAt;
    private @Nullable String reason;
    private @Nullable UUID correctedParty;
    private @Nullable UUID correctedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> corrected;

    /** For Hibernate. */
    protected HistoryRow() {}

    HistoryRow(CaseHistory.Entry entry) {
        this.caseId = entry.caseId();
        this.actor = entry.actor();
        this.actorLogin = entry.actorLogin();
        this.verb = entry.verb();
        this.fromStatus = entry.from().orElse(null);
        this.toStatus = entry.to();
        this.occurredOn = entry.occurredOn();
        this.recordedAt = entry.recordedAt();
        this.reason = entry.reason().orElse(null);
        entry.correction().ifPresent(correction -> {
            this.correctedParty = correction.partyId();
            this.correctedBy = correction.request();
            this.corrected = correction.fields();
        });
    }
}
