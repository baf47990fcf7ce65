package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.AnswerWatcher;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectAnswer;

/** Keeps what the services answer; with the last answer goes what was to be put right. Somebody who is not asked is not heard. */
@ApplicationScoped
class KeepAnswers implements AnswerWatcher {

    private final RequestRegister register;
    private final KeptCorrections corrections;

    KeepAnswers(RequestRegister register, KeptCorrections corrections) {
        this.register = register;
        this.corrections = corrections;
    }

    @Override
    public void answered(UUID requestId, String service, SubjectAnswer answer, Instant at) {
        if (!KeptRequest.SERVICES.contains(service)) {
            return;
        }
        var obstacle = switch (answer) {
            case SubjectAnswer.Applied() -> Optional.<Obstacle>empty();
            case SubjectAnswer.Blocked(var why) -> Optional.of(why);
        };
        if (register.keep(requestId, new ServiceAnswer(service, obstacle, at))) {
            corrections.forget(requestId);
        }
    }
}
