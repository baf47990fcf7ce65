package kz.ethnomediation.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Fetches what is due. The call to intake stands outside every transaction, so that a slow answer holds no row. */
@ApplicationScoped
public class FetchHandovers {

    private final HandoverTasks tasks;
    private final AppealHandovers intake;
    private final ReceiveHandover receiveHandover;
    private final InstantSource clock;

    public FetchHandovers(
            HandoverTasks tasks, AppealHandovers intake, ReceiveHandover receiveHandover, InstantSource clock) {
        this.tasks = tasks;
        this.intake = intake;
        this.receiveHandover = receiveHandover;
        this.clock = clock;
    }

    /** Takes up to {@code limit} due cases for one try each. */
    public List<UUID> claim(int limit) {
        return tasks.claimDue(clock.instant(), limit);
    }

    /** Tries once; a failure puts the case back on the list. */
    public void fetch(UUID caseId) {
        switch (intake.fetch(caseId)) {
            case AppealHandovers.Fetched.Here here -> receiveHandover.receive(caseId, here.handover());
            case AppealHandovers.Fetched.Failed failed -> tasks.failed(caseId, failed.code(), clock.instant());
        }
    }
}
