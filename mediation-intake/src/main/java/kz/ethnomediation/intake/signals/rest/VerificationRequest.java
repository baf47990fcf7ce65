package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What the one who looks finds.
 *
 * @param responder whoever the signal lies with where absent
 * @param replyBy may only be earlier than the policy asks for
 */
record VerificationRequest(
        @NotNull @Min(1) @Max(5) Integer tension,
        @Nullable @Valid ResponderRequest responder,
        @Nullable Instant replyBy,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    /**
     * Who answers.
     *
     * @param login of one person, where the kind says so and only then
     */
    record ResponderRequest(
            @NotNull Responder.Kind kind,

            @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String login) {

        @Override
        public String toString() {
            return "ResponderRequest[" + kind + "]";
        }
    }

    Verification verification() {
        return new Verification(
                tension,
                Optional.ofNullable(responder).map(given -> new Responder(given.kind(), given.login())),
                Optional.ofNullable(replyBy),
                Optional.ofNullable(words));
    }

    @Override
    public String toString() {
        return "VerificationRequest[" + tension + "]";
    }
}
