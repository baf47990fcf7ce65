package kz.ethnomediation.intake.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A consent was taken back: by which request, written down by whom. From then on the data are kept and not used (domain rule 48). */
@Entity
@Table(name = "consent_withdrawal")
public class ConsentWithdrawal {

    @Id
    private UUID consentId;

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private WithdrawalGround ground;

    private String withdrawnBy;
    private Instant withdrawnAt;

    /** For Hibernate. */
    protected ConsentWithdrawal() {}

    ConsentWithdrawal(UUID consentId, UUID requestId, String withdrawnBy, Instant withdrawnAt) {
        this.consentId = consentId;
        this.requestId = requestId;
        this.ground = WithdrawalGround.SUBJECT_REQUEST;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = withdrawnAt;
    }

    public UUID consentId() {
        return consentId;
    }

    public UUID requestId() {
        return requestId;
    }

    public WithdrawalGround ground() {
        return ground;
    }

    /** Stable id of the officer who took the request. */
    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
