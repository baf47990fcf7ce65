package kz.ethnomediation.registry.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import kz.ethnomediation.platform.retention.Retained;
import kz.ethnomediation.platform.retention.RetainedRecords;

/**
 * No class of records: who may mediate, and might on the day of a settlement, has to be seen by everybody (law 401-IV art. 14), for
 * excluded mediators too. When an identity number comes into an entry, it is to be a class of its own, begun by the exclusion.
 */
@ApplicationScoped
class NothingRetained implements RetainedRecords {

    @Override
    public Set<String> classes() {
        return Set.of();
    }

    @Override
    public void lock(Retained due) {
        throw new IllegalStateException("the register keeps nothing for a term");
    }

    @Override
    public void destroy(Retained due, Instant now) {
        throw new IllegalStateException("the register keeps nothing for a term");
    }
}
