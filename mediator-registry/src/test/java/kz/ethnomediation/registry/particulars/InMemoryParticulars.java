package kz.ethnomediation.registry.particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The particulars in memory; they keep the same contract as those in PostgreSQL. */
final class InMemoryParticulars implements ParticularsOnRecord {

    private final List<ParticularsStatement> statements = new ArrayList<>();
    private Optional<LocalDate> earliestCertificate = Optional.empty();

    @Override
    public void addAll(List<ParticularsStatement> added) {
        added.forEach(this::add);
    }

    @Override
    public void add(ParticularsStatement statement) {
        statement
                .supersedes()
                .ifPresent(corrected -> statements.replaceAll(earlier ->
                        earlier.id().equals(corrected) ? superseded(earlier, statement.recordedAt()) : earlier));
        statements.add(statement);
    }

    @Override
    public List<ParticularsStatement> of(MediatorId mediator) {
        return statements.stream()
                .filter(statement -> statement.mediator().equals(mediator))
                .toList();
    }

    @Override
    public Optional<LocalDate> earliestCertificate(MediatorId mediator) {
        return earliestCertificate;
    }

    void hasCertificateSince(LocalDate day) {
        earliestCertificate = Optional.of(day);
    }

    private static ParticularsStatement superseded(ParticularsStatement earlier, Instant at) {
        return new ParticularsStatement(
                earlier.id(),
                earlier.statement(),
                earlier.mediator(),
                earlier.validFrom(),
                earlier.content(),
                earlier.supersedes(),
                earlier.recordedAt(),
                earlier.recordedBy(),
                Optional.of(at));
    }
}
