package kz.ethnomediation.intake.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ActingBody;
import kz.ethnomediation.intake.codes.EvidenceGrade;
import kz.ethnomediation.intake.codes.RaisingBody;
import org.jspecify.annotations.Nullable;

/**
 * From whom a signal comes and to whom it is addressed, as far as its raiser said so.
 *
 * @param raisedFor the body for which it was raised
 * @param organisationId that body in the register of organisations
 * @param mustAct the body that must act
 */
@Embeddable
public record Origin(
        @Nullable @Enumerated(EnumType.STRING) RaisingBody raisedFor,
        @Nullable @Column(name = "raised_for_organisation") UUID organisationId,
        @Nullable @Enumerated(EnumType.STRING) ActingBody mustAct,
        @Nullable @Enumerated(EnumType.STRING) EvidenceGrade evidence) {

    static final Origin UNSTATED = new Origin(null, null, null, null);
}
