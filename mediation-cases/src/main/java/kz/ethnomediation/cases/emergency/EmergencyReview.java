package kz.ethnomediation.cases.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.lifecycle.Actor;

/** What a second person finds of an emergency access: a fact of its own, since that of the access never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "emergency_review")
class EmergencyReview {

    @Id
    private UUID accessId;

    @MapsId
    @OneToOne
    private EmergencyAccess access;

    @Enumerated(EnumType.STRING)
    private EmergencyVerdict verdict;

    private String reviewedBy;
    private String reviewedByLogin;
    private Instant reviewedAt;

    /** For Hibernate. */
    protected EmergencyReview() {}

    EmergencyReview(EmergencyAccess access, EmergencyVerdict verdict, Actor reviewer, Instant now) {
        this.accessId = access.id();
        this.access = access;
        this.verdict = verdict;
        this.reviewedBy = reviewer.subject();
        this.reviewedByLogin = reviewer.login();
        this.reviewedAt = now;
    }

    EmergencyVerdict verdict() {
        return verdict;
    }

    String byLogin() {
        return reviewedByLogin;
    }

    Instant at() {
        return reviewedAt;
    }
}
