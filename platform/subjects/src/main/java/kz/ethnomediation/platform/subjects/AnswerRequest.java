package kz.ethnomediation.platform.subjects;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.SubjectAnswer.Applied;
import kz.ethnomediation.platform.subjects.SubjectAnswer.Blocked;

/**
 * Acts on the service's own rows and answers, in one transaction; a request that was answered stays so. As long as something of the
 * persons is still on its way, nothing is corrected or erased that it would bring back: the request is tried again later.
 */
@Singleton
class AnswerRequest {

    private static final String NOT_HERE_YET = "NOT_HERE_YET";

    private final Tasks tasks;
    private final Restrictions restrictions;
    private final SubjectRecords records;
    private final OutboxAnswers answers;
    private final InstantSource clock;

    AnswerRequest(
            Tasks tasks,
            Restrictions restrictions,
            SubjectRecords records,
            OutboxAnswers answers,
            InstantSource clock) {
        this.tasks = tasks;
        this.restrictions = restrictions;
        this.records = records;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    void answer(SubjectRequest request, Corrections corrections) {
        if (!tasks.begin(request.id())) {
            return;
        }
        var now = clock.instant();
        if (rewrites(request.kind()) && !records.isComplete(request)) {
            tasks.failed(request.id(), NOT_HERE_YET, now);
            return;
        }
        answers.publish(request.id(), act(request, corrections), now);
        tasks.done(request, now);
    }

    private static boolean rewrites(RequestKind kind) {
        return kind == RequestKind.CORRECT || kind == RequestKind.ERASE;
    }

    private SubjectAnswer act(SubjectRequest request, Corrections corrections) {
        if (records.isUnknown(request)) {
            return new Blocked(Obstacle.UNKNOWN_PERSON);
        }
        return switch (request.kind()) {
            case EXTRACT -> new Applied();
            case CORRECT ->
                records.correct(request, corrections)
                        .<SubjectAnswer>map(Blocked::new)
                        .orElseGet(Applied::new);
            case BLOCK -> restricted(request, Restriction.BLOCKED, true);
            case UNBLOCK -> restricted(request, Restriction.BLOCKED, false);
            case HOLD -> restricted(request, Restriction.HELD, true);
            case RELEASE -> restricted(request, Restriction.HELD, false);
            case ERASE -> erased(request);
            case WITHDRAW_CONSENT ->
                records.obstacleTo(request)
                        .<SubjectAnswer>map(Blocked::new)
                        .orElseGet(() -> restricted(request, Restriction.BLOCKED, true));
        };
    }

    private SubjectAnswer restricted(SubjectRequest request, Restriction restriction, boolean inForce) {
        restrictions.set(request, restriction, inForce);
        return new Applied();
    }

    private SubjectAnswer erased(SubjectRequest request) {
        var obstacle = held(request).or(() -> records.obstacleTo(request));
        if (obstacle.isPresent()) {
            return new Blocked(obstacle.get());
        }
        records.erase(request);
        return new Applied();
    }

    /** By what its keeper says of the requests before it, and by what was carried out here, of which some may be after it. */
    private Optional<Obstacle> held(SubjectRequest request) {
        return request.held().isEmpty()
                        && restrictions
                                .among(touched(request), Restriction.HELD)
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(Obstacle.LEGAL_HOLD);
    }

    /** With the texts go those of the others in the matters, who may be held where the person is not. */
    private Set<UUID> touched(SubjectRequest request) {
        var touched = new HashSet<>(request.persons());
        if (request.textsToo()) {
            touched.addAll(records.alsoTouched(request));
        }
        return touched;
    }
}
