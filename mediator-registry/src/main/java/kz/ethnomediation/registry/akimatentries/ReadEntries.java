package kz.ethnomediation.registry.akimatentries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterSight;

/** Tells what the registers of record say of a mediator in the reader's sight. */
@ApplicationScoped
public class ReadEntries {

    private final Mediators mediators;
    private final AkimatEntries entries;

    public ReadEntries(Mediators mediators, AkimatEntries entries) {
        this.mediators = mediators;
        this.entries = entries;
    }

    /** What each akimat says as of the day; empty where there is no such entry in sight. */
    @Transactional
    public Optional<List<AkimatStatement>> read(MediatorId mediator, LocalDate asOf, Caller reader) {
        return mediators.history(mediator, RegisterSight.of(reader)).map(_ -> entries.of(mediator, asOf));
    }
}
