package kz.ethnomediation.platform.subjects;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Reads to the officer what the service keeps of the person, for a request to extract it and for no other. The officer has no sight
 * of rows, so the system reads them; each reading is written down in the same transaction: no row, no answer.
 */
@Singleton
public class ReadExtract {

    private final Tasks tasks;
    private final SubjectRecords records;
    private final InstantSource clock;

    ReadExtract(Tasks tasks, SubjectRecords records, InstantSource clock) {
        this.tasks = tasks;
        this.records = records;
        this.clock = clock;
    }

    /** What is kept now; nothing where this service has not carried out such a request. */
    public Optional<List<ExtractItem>> read(UUID requestId, Caller officer) {
        return Acting.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> tasks.carriedOut(requestId)
                        .filter(request -> request.kind() == RequestKind.EXTRACT)
                        .map(request -> {
                            tasks.read(requestId, officer.subject(), clock.instant());
                            return records.extract(request);
                        })));
    }
}
