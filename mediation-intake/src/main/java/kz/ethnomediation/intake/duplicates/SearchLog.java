package kz.ethnomediation.intake.duplicates;

import java.time.Instant;
import kz.ethnomediation.platform.fieldcrypt.index.BlindHash;

/** Who looked for whom; rows are only ever added, and hold no word of the question. */
public interface SearchLog {

    /** One question. */
    record Entry(String actor, String actorLogin, SearchTerm.Kind kind, BlindHash asked, int hits, Instant at) {}

    void add(Entry entry);
}
