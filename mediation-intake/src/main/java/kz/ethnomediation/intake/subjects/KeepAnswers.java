package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.AnswerWatcher;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectAnswer;

/** Keeps what the services answer. Somebody who is not asked is not heard. */
@ApplicationScoped
class KeepAnswers implements AnswerWatcher {

    private final RequestRegister register;

    KeepAnswers(RequestRegister register) {
        this.register = register;
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
        register.keep(requestId, new ServiceAnswer(service, obstacle, at));
    }
}
