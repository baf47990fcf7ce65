package kz.ethnomediation.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.subjects.Erasure;

/** Appeals that have ended: all that was said, everybody who took part, and what the applicant may have declared. */
@ApplicationScoped
class RetainedAppeals implements RetainedClass {

    private final Appeals appeals;
    private final Erasure erasure;
    private final DestructionNote note;

    RetainedAppeals(Appeals appeals, Erasure erasure, DestructionNote note) {
        this.appeals = appeals;
        this.erasure = erasure;
        this.note = note;
    }

    @Override
    public String code() {
        return "APPEAL";
    }

    @Override
    public void lock(UUID id) {
        var _ = appeals.lockedById(id);
    }

    @Override
    public void destroy(UUID id, Instant now) {
        var appeal = appeals.lockedById(id).orElseThrow();
        erasure.ofParties(appeal.parties().stream().map(Party::id).toList());
        erasure.ofDeclarations(List.of(id));
        erasure.ofTexts(List.of(id));
        note.enter(appeal, VERB, now);
    }
}
