package kz.ethnomediation.intake.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.retention.Retained;
import kz.ethnomediation.platform.retention.RetainedRecords;

/** All classes that intake keeps for a term, each by its code. */
@ApplicationScoped
class IntakeRetention implements RetainedRecords {

    private final Map<String, RetainedClass> classes;

    IntakeRetention(@All List<RetainedClass> classes) {
        this.classes = classes.stream().collect(Collectors.toUnmodifiableMap(RetainedClass::code, Function.identity()));
    }

    @Override
    public Set<String> classes() {
        return classes.keySet();
    }

    @Override
    public void lock(Retained due) {
        ofClass(due).lock(due.id());
    }

    @Override
    public void destroy(Retained due, Instant now) {
        ofClass(due).destroy(due.id(), now);
    }

    private RetainedClass ofClass(Retained due) {
        return Objects.requireNonNull(classes.get(due.classCode()), due.classCode());
    }
}
