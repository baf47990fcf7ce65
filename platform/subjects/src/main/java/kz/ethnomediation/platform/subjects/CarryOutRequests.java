package kz.ethnomediation.platform.subjects;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Fetches what is due, outside every transaction, and has it answered; a failure puts it back on the list. */
@Singleton
class CarryOutRequests {

    private static final String BROKE = "BROKE";

    private final Tasks tasks;
    private final SubjectRequests requests;
    private final AnswerRequest answerRequest;
    private final InstantSource clock;

    CarryOutRequests(Tasks tasks, SubjectRequests requests, AnswerRequest answerRequest, InstantSource clock) {
        this.tasks = tasks;
        this.requests = requests;
        this.answerRequest = answerRequest;
        this.clock = clock;
    }

    /** Takes up to {@code limit} due requests for one try each, the oldest first. */
    List<UUID> claim(int limit) {
        return tasks.claimDue(clock.instant(), limit);
    }

    /** A try that broke is told in the task and followed by a later one, as any other that failed. */
    void broke(UUID requestId) {
        tasks.failed(requestId, BROKE, clock.instant());
    }

    /** Tries once. */
    void carryOut(UUID requestId) {
        switch (requests.fetch(requestId)) {
            case SubjectRequests.Fetched.Here(var request, var corrections) ->
                answerRequest.answer(request, corrections);
            case SubjectRequests.Fetched.Failed(var code) -> tasks.failed(requestId, code, clock.instant());
        }
    }
}
