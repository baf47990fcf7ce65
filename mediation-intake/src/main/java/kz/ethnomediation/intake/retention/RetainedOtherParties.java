package kz.ethnomediation.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.subjects.Erasure;
import kz.ethnomediation.intake.subjects.PersonRows;

/**
 * The other parties of appeals that ended without their consent: they were kept for the invitation only. The party stays as one
 * that there was, and is counted.
 */
@ApplicationScoped
class RetainedOtherParties implements RetainedClass {

    private static final String OF_A_PARTY = "other-party-destroyed-after-term";

    private final Appeals appeals;
    private final PersonRows rows;
    private final Erasure erasure;
    private final DestructionNote note;

    RetainedOtherParties(Appeals appeals, PersonRows rows, Erasure erasure, DestructionNote note) {
        this.appeals = appeals;
        this.rows = rows;
        this.erasure = erasure;
        this.note = note;
    }

    @Override
    public String code() {
        return "APPEAL_OTHER_PARTY";
    }

    @Override
    public void lock(UUID id) {
        appealsOf(id).forEach(appeal -> {
            var _ = appeals.lockedById(appeal);
        });
    }

    @Override
    public void destroy(UUID id, Instant now) {
        erasure.ofParties(List.of(id));
        appealsOf(id).forEach(appeal -> note.enter(appeals.lockedById(appeal).orElseThrow(), OF_A_PARTY, now));
    }

    private List<UUID> appealsOf(UUID party) {
        return rows.appealsOf(List.of(party));
    }
}
