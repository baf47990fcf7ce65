package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.intake.codes.RedirectionBody;
import org.jspecify.annotations.Nullable;

/**
 * How an appeal ended at intake: sent on to a body, ruled out of scope for a ground, or taken back (neither).
 *
 * @param bodyName what the body itself is called; told to the applicant only
 */
@Embeddable
public record Ending(
        LocalDate endedOn,
        @Nullable @Enumerated(EnumType.STRING) RedirectionBody redirectedTo,

        @Nullable @Column(name = "redirected_to_organisation")
        UUID organisation,

        @Nullable @Column(name = "redirected_to_name") String bodyName,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "out_of_scope_ground")
        OutOfScopeGround ground) {

    /** One that names no body. */
    public Ending(
            LocalDate endedOn,
            @Nullable RedirectionBody redirectedTo,
            @Nullable UUID organisation,
            @Nullable OutOfScopeGround ground) {
        this(endedOn, redirectedTo, organisation, null, ground);
    }
}
