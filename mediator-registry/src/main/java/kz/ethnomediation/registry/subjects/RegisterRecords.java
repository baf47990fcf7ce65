package kz.ethnomediation.registry.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;

/**
 * What the register keeps of persons: the entries of mediators. Who may mediate, and might on the day of a settlement, has to be
 * seen by everybody (law 401-IV art. 14), so the entry outlives the wish of the person.
 */
@ApplicationScoped
class RegisterRecords implements SubjectRecords {

    private static final Scope REPUBLIC = new Scope.Republic();

    private final Mediators mediators;
    private final EntryExtract rest;
    private final InstantSource clock;

    RegisterRecords(Mediators mediators, EntryExtract rest, InstantSource clock) {
        this.mediators = mediators;
        this.rest = rest;
        this.clock = clock;
    }

    /** Nobody else can tell a mistyped mediator from a mediator of whom nothing else is kept. */
    @Override
    public boolean isUnknown(SubjectRequest request) {
        return request.namedById() && entries(request).findAny().isEmpty();
    }

    @Override
    public Optional<Obstacle> obstacleTo(SubjectRequest request) {
        return entries(request).findAny().map(_ -> Obstacle.KEPT_BY_LAW);
    }

    @Override
    public void erase(SubjectRequest request) {
        // What stands in the register is an obstacle, and nothing else of persons is kept here.
    }

    /** An entry is put right by the register keeper, with the papers that the register needs for it; intake's particulars are none of it. */
    @Override
    public Optional<Obstacle> correct(SubjectRequest request, Corrections corrections) {
        return entries(request).findAny().map(_ -> Obstacle.BY_HAND);
    }

    @Override
    public List<ExtractItem> extract(SubjectRequest request) {
        return entries(request)
                .flatMap(entry -> Stream.concat(Stream.of(item(entry)), rest.of(entry.id())))
                .toList();
    }

    private Stream<MediatorEntry> entries(SubjectRequest request) {
        var now = AsOf.of(clock.instant());
        return request.persons().stream()
                .map(MediatorId::new)
                .flatMap(id -> mediators.entry(id, REPUBLIC, now).stream());
    }

    private static ExtractItem item(MediatorEntry entry) {
        return new ExtractItem(
                "mediator",
                entry.id().value(),
                Map.of(
                        "nameKk", entry.name().kk(),
                        "nameRu", entry.name().ru(),
                        "kind", entry.profile().kind().name(),
                        "languages", String.join(" ", entry.profile().languages()),
                        "regions", String.join(" ", entry.profile().regions()),
                        "registerRegion", entry.profile().registerRegion(),
                        "status", entry.status().name(),
                        "statusSince", entry.statusSince().toString()));
    }
}
