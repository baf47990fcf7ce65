package kz.ethnomediation.intake.imports.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.imports.AppealImport;
import kz.ethnomediation.intake.imports.Imports;
import kz.ethnomediation.platform.caller.Scope;

/** Imports in PostgreSQL. */
@ApplicationScoped
class PanacheImports implements Imports, PanacheRepositoryBase<AppealImport, UUID> {

    /** What jakarta.persistence.lock.timeout means to Hibernate: rows that are locked are passed over. */
    private static final int SKIP_LOCKED = -2;

    @Override
    public void add(AppealImport journal) {
        persistAndFlush(journal);
    }

    @Override
    public Optional<AppealImport> byId(UUID id, Sight sight) {
        return switch (sight) {
            case Sight.Territory(Scope.Republic _, var _), Sight.Everything() -> findByIdOptional(id);
            case Sight.Territory(Scope.Regions regions, var _) ->
                find("id = :id and region in :regions", Map.of("id", id, "regions", regions.codes()))
                        .firstResultOptional();
            case Sight.Own(String subject, var _) ->
                find("id = :id and uploader.subject = :subject", Map.of("id", id, "subject", subject))
                        .firstResultOptional();
            case Sight.Handover(), Sight.Nothing() -> Optional.empty();
        };
    }

    @Override
    public Optional<AppealImport> oldestOpen() {
        return find("finishedAt is null order by queuedAt, id").firstResultOptional();
    }

    @Override
    public Optional<AppealImport> claimed(UUID id) {
        return find("id = ?1 and finishedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }
}
