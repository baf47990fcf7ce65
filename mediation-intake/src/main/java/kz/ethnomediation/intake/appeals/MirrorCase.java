package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Shows on an accepted appeal how far its case has come; by events only, never by a person. */
@ApplicationScoped
public class MirrorCase {

    private final Appeals appeals;
    private final AppealJournal journal;
    private final InstantSource clock;

    public MirrorCase(Appeals appeals, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The case of {@code appealId} is now in {@code stage}. What is shown already is not written again.
     *
     * @throws IllegalStateException where no accepted appeal has this id: the event is then kept aside for a person to look at
     */
    @Transactional
    public void mirror(UUID appealId, CaseStage stage, Optional<CaseOutcome> outcome, LocalDate effectiveOn) {
        var appeal = appeals.lockedById(appealId)
                .filter(found -> found.status().isWithCases())
                .orElseThrow(() -> new IllegalStateException("no accepted appeal " + appealId));
        var progress = new CaseProgress(stage, outcome.orElse(null), stage == CaseStage.CLOSED ? effectiveOn : null);
        if (appeal.caseProgress().equals(Optional.of(progress))) {
            return;
        }
        appeal.mirror(progress, effectiveOn, clock.instant());
        journal.enter(appeal, Actor.SYSTEM);
    }
}
