package kz.ethnomediation.platform.subjects;

import java.time.Instant;
import java.util.UUID;

/** Who wants to know what the services have answered: the keeper of the requests. Told in the transaction of the event. */
public interface AnswerWatcher {

    /** {@code service} has answered, itself included; told once per answer. */
    void answered(UUID requestId, String service, SubjectAnswer answer, Instant at);
}
