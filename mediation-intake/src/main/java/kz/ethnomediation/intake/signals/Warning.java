package kz.ethnomediation.intake.signals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.codes.RiskFactor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a signal warns of, in codes and days; it never changes, and it has no field for a person. The words are kept apart, as
 * {@link SignalWords}.
 *
 * @param occurredOn day in Asia/Almaty on which it was seen
 * @param appealIds appeals that have to do with it
 */
@Embeddable
public record Warning(
        @Embedded Place place,
        @Enumerated(EnumType.STRING) RiskFactor riskFactor,
        @Nullable @Embedded Origin origin,
        @Nullable LocalDate occurredOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> appealIds) {

    /** From whom and to whom; nothing in it where the raiser said nothing of it. */
    @Override
    public Origin origin() {
        return origin == null ? Origin.UNSTATED : origin;
    }

    @Override
    public String toString() {
        return "Warning[" + place + "]";
    }
}
