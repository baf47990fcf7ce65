package kz.ethnomediation.cases.mediators.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;
import kz.ethnomediation.cases.mediators.MediatorStandings.Standing;
import org.hibernate.annotations.Immutable;

/** What one event of the register said of a mediator. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Immutable
@Table(name = "mediator_standing")
class StandingRow {

    @Embeddable
    record Key(UUID mediatorId, long sequence, int place) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private MediatorStatus status;

    private LocalDate effectiveOn;
    private Instant recordedAt;
    private boolean restates;

    /** For Hibernate. */
    protected StandingRow() {}

    StandingRow(Standing standing, int place, boolean restates) {
        this.key = new Key(standing.mediatorId(), standing.sequence(), place);
        this.status = standing.status();
        this.effectiveOn = standing.effectiveOn();
        this.recordedAt = standing.recordedAt();
        this.restates = restates;
    }

    MediatorStatus status() {
        return status;
    }
}
