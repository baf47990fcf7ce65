package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.platform.caller.Caller;

/** What all verbs have in common: the caller's sight, the revision that was read, the day, and the journal. */
@ApplicationScoped
public class HandleAppeal {

    private final Appeals appeals;
    private final AppealHistory history;
    private final AppealJournal journal;
    private final InstantSource clock;

    public HandleAppeal(Appeals appeals, AppealHistory history, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Finds the appeal, lets {@code verb} decide, and writes down what has happened. Who sees the appeal only because it
     * was offered to the own region may read it, not handle it.
     *
     * @param expectedRevision what the caller read; empty for a fact that is added whatever was read (design §3)
     */
    AppealOutcome handle(
            UUID id, OptionalLong expectedRevision, Caller caller, BiFunction<Appeal, Instant, AppealOutcome> verb) {
        return carryOut(
                id,
                expectedRevision,
                caller,
                (appeal, now) ->
                        isOnlyOffered(appeal, caller) ? new AppealOutcome.NotYours() : verb.apply(appeal, now));
    }

    /** The same for a fact: it is added whatever was read, and may be written down later than others that followed it. */
    AppealOutcome fact(UUID id, Caller caller, When when, BiFunction<Appeal, Step, AppealOutcome> verb) {
        return handle(
                id,
                OptionalLong.empty(),
                caller,
                (appeal, now) -> onDay(appeal, FactDay.ofLateEntry(appeal, now), when, verb));
    }

    /** The same for a verb that takes effect on one day and may have a reason. */
    AppealOutcome step(
            UUID id,
            OptionalLong expectedRevision,
            Caller caller,
            When when,
            BiFunction<Appeal, Step, AppealOutcome> verb) {
        return handle(
                id, expectedRevision, caller, (appeal, now) -> onDay(appeal, FactDay.ofStep(appeal, now), when, verb));
    }

    /** The decision on an offered appeal, by a caller of the region that was asked and by nobody else. */
    AppealOutcome decide(
            UUID id,
            OptionalLong expectedRevision,
            Caller caller,
            When when,
            BiFunction<Appeal, Step, AppealOutcome> verb) {
        return carryOut(id, expectedRevision, caller, (appeal, now) -> {
            var asked = appeal.transferOffer();
            if (asked.isEmpty()) {
                return new AppealOutcome.NoTransferOffered();
            }
            if (!caller.scope().covers(asked.get().region()) || caller.isOnlyMediator()) {
                return new AppealOutcome.NotYours();
            }
            // A refusal ends the sight of whoever refuses.
            appeals.keepInSight(appeal);
            return onDay(appeal, FactDay.ofStep(appeal, now), when, verb);
        });
    }

    private AppealOutcome carryOut(
            UUID id, OptionalLong expectedRevision, Caller caller, BiFunction<Appeal, Instant, AppealOutcome> verb) {
        // Locked, so that what the system does meanwhile is waited for: it must not undo what a person adds.
        var found = appeals.lockedById(id).flatMap(_ -> appeals.byId(id, Sight.of(caller)));
        if (found.isEmpty()) {
            return new AppealOutcome.Unknown();
        }
        var appeal = found.get();
        if (expectedRevision.isPresent() && expectedRevision.getAsLong() != appeal.revision()) {
            var changed = history.changedSince(id, expectedRevision.getAsLong());
            return new AppealOutcome.Stale(appeal.revision(), changed);
        }
        var outcome = verb.apply(appeal, clock.instant());
        journal.enter(appeal, Actor.of(caller));
        return outcome;
    }

    private static AppealOutcome onDay(
            Appeal appeal, FactDay day, When when, BiFunction<Appeal, Step, AppealOutcome> verb) {
        return day.refusal(when.occurredOn())
                .<AppealOutcome>map(refusal -> refusal)
                .orElseGet(() -> verb.apply(appeal, new Step(day.of(when.occurredOn()), day.now(), when.reason())));
    }

    private static boolean isOnlyOffered(Appeal appeal, Caller caller) {
        return !caller.isOnlyMediator()
                && !caller.scope().covers(appeal.attributes().region());
    }

    /**
     * When and why.
     *
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    record When(Optional<LocalDate> occurredOn, Optional<String> reason) {

        @Override
        public String toString() {
            return "When[" + occurredOn + "]";
        }
    }
}
