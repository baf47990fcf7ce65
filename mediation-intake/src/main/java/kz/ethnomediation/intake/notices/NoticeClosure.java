package kz.ethnomediation.intake.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * As what, by whom and when a notice was closed that nobody need deliver any more; why, stands in the history of its appeal alone.
 *
 * @param result what it was closed as, and is again where a later delivery comes back
 * @param by stable id of who closed it
 */
@Embeddable
public record NoticeClosure(
        @Enumerated(EnumType.STRING) @Column(name = "closed_as")
        ClosureResult result,

        @Column(name = "closed_by") String by,
        @Column(name = "closed_by_login") String login,
        @Column(name = "closed_at") Instant at) {

    @Override
    public String toString() {
        return "NoticeClosure[" + result + "]";
    }
}
