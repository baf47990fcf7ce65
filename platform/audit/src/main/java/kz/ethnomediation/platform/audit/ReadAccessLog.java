package kz.ethnomediation.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;

/** Shows the log to who watches it, and logs that as well: who looked up whom is as telling as what is found. */
@ApplicationScoped
public class ReadAccessLog {
    private static final Purpose OVERSIGHT = new Purpose("OVERSIGHT", Purpose.Basis.RELATION);
    private static final String KIND = "access-log";

    private final AccessLog log;
    private final Instance<SubjectTargets> targets;

    ReadAccessLog(AccessLog log, Instance<SubjectTargets> targets) {
        this.log = log;
        this.targets = targets;
    }

    /**
     * What is asked of the log.
     *
     * @param subject whom it was read about: a person, or the matter itself
     * @param reader the subject of who read
     * @param before only entries older than this one
     */
    public record Question(Optional<UUID> subject, Optional<String> reader, OptionalLong before) {}

    /** At most {@code limit} entries, the latest first; the row policies show them to data protection officers and auditors. */
    public List<LoggedAccess> read(Question question, Caller watcher, int limit) {
        var filter = new AccessFilter(question.subject().map(this::targets), question.reader(), question.before());
        var about = question.subject().map(UUID::toString).orElse("all");
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = log.page(filter, limit);
            log.write(Access.allowed(Reader.of(watcher), new Target(KIND, about), OVERSIGHT));
            return found;
        });
    }

    private Set<String> targets(UUID subject) {
        var ids = new HashSet<String>();
        ids.add(subject.toString());
        if (targets.isResolvable()) {
            ids.addAll(Acting.<Set<String>, RuntimeException>asSystem(
                    () -> targets.get().of(subject)));
        }
        return ids;
    }
}
