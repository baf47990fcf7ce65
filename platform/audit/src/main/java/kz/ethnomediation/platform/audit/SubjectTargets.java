package kz.ethnomediation.platform.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Under which ids a service logs what is read about a person. A service whose targets are the persons themselves needs none;
 * one that logs the reading of matters has a bean that names those in which the person takes part.
 */
public interface SubjectTargets {
    /** Those ids, beside the person's own; asked as the system, since who watches the log sees no content. */
    Set<String> of(UUID subject);
}
