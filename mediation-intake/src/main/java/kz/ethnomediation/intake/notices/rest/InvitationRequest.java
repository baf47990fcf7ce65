package kz.ethnomediation.intake.notices.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.notices.InviteParty;
import kz.ethnomediation.intake.notices.NoticeFacts;
import kz.ethnomediation.intake.notices.NoticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call to a meeting.
 *
 * @param kind INVITATION or SESSION; the others follow from a decision
 * @param partyId whom to call
 * @param at when to come
 * @param place where to come, one line; the office where absent
 */
record InvitationRequest(
        @NotNull @Schema(enumeration = {"INVITATION", "SESSION"})
        NoticeKind kind,

        @NotNull UUID partyId,
        @NotNull Instant at,

        @Nullable @Size(min = 1, max = NoticeFacts.LONGEST_PLACE) @Pattern(regexp = "[^\\r\\n\\t]*")
        String place) {

    InviteParty.Call call() {
        return new InviteParty.Call(kind, partyId, at, Optional.ofNullable(place));
    }
}
