package kz.ethnomediation.registry.staging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where ports put what they hold back, for the work given and this thread alone. */
public final class Stage {

    private static final ScopedValue<Stage> OPEN = ScopedValue.newInstance();

    private final Map<Class<?>, Held> held = new LinkedHashMap<>();
    private final Map<Object, Object> answers = new HashMap<>();

    private Stage() {}

    /** Does the work on a new stage; what the work does not have kept is forgotten. */
    public static <T> T open(Function<Stage, T> work) {
        var stage = new Stage();
        return ScopedValue.where(OPEN, stage).call(() -> work.apply(stage));
    }

    /** Keeps all that is held back. */
    public void keep() {
        held.values().stream().sorted(Comparator.comparing(Held::turn)).forEach(Held::keep);
    }

    /** What the port holds back, made at its first call; empty where no stage is open. */
    public static <H extends Held> Optional<H> held(Class<H> kind, Supplier<H> first) {
        return OPEN.isBound()
                ? Optional.of(kind.cast(OPEN.get().held.computeIfAbsent(kind, _ -> first.get())))
                : Optional.empty();
    }

    /** What another port holds back, if it holds anything. */
    static <H extends Held> Optional<H> held(Class<H> kind) {
        return OPEN.isBound() ? Optional.ofNullable(OPEN.get().held.get(kind)).map(kind::cast) : Optional.empty();
    }

    /** The answer to the question, asked once as long as a stage is open: published lists do not change meanwhile. */
    static <T> T once(Object question, Supplier<T> asked) {
        if (!OPEN.isBound()) {
            return asked.get();
        }
        var answers = OPEN.get().answers;
        if (!answers.containsKey(question)) {
            answers.put(question, asked.get());
        }
        @SuppressWarnings("unchecked") // whoever asks the question again expects the same type of answer
        var answer = (T) answers.get(question);
        return answer;
    }
}
