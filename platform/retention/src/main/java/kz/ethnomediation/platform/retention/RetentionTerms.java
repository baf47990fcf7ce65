package kz.ethnomediation.platform.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.reference.ReferenceLists;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The terms of this service by its own copy of the list, read anew for every run: a version published anew counts with the next. */
@Singleton
class RetentionTerms {

    private final ReferenceLists lists;
    private final RetainedRecords records;
    private final RetentionPolicy policy;

    RetentionTerms(
            ReferenceLists lists,
            RetainedRecords records,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.lists = lists;
        this.records = records;
        this.policy = new RetentionPolicy(service, records.classes());
    }

    /** A service does not start with terms that it cannot keep. */
    void check(@Observes StartupEvent starting) {
        var _ = all();
    }

    Set<String> classes() {
        return records.classes();
    }

    /**
     * All terms, those of earlier policies included.
     *
     * @throws IllegalStateException where a version of the list is broken; it says which, and how
     */
    List<RetentionTerm> all() {
        return policy.terms(lists.versions(RetentionPolicy.LIST));
    }
}
