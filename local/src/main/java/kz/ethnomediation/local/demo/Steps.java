package kz.ethnomediation.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kz.ethnomediation.local.stack.StartFailure;

/** What every step of the demo needs: that it worked, or a line that says what did not. */
final class Steps {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Steps() {}

    static Answer succeeded(String what, Answer answer) {
        if (!answer.succeeded()) {
            throw new StartFailure("the demo cannot be loaded: %s was answered with %d %s"
                    .formatted(what, answer.status(), answer.body()));
        }
        return answer;
    }

    /** Repeats a step that another service must first hear of something for. */
    static Answer oncePropagated(String what, String slug, Supplier<Answer> step) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = step.get();
        while (answer.problem(slug) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = step.get();
        }
        return succeeded(what, answer);
    }
}
