package kz.ethnomediation.registry.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The certificates in memory; it keeps the same contract as the ones in PostgreSQL. */
public final class InMemoryCertificates implements Certificates {

    private final List<CertificateStatement> statements = new ArrayList<>();
    private final Map<MediatorId, LocalDate> births = new HashMap<>();

    @Override
    public void addAll(List<CertificateStatement> added) {
        added.forEach(this::add);
    }

    @Override
    public void add(CertificateStatement statement) {
        statement
                .correction()
                .ifPresent(correction ->
                        statements.replaceAll(earlier -> earlier.id().equals(correction.supersedes())
                                ? superseded(earlier, statement.recordedAt())
                                : earlier));
        statements.add(statement);
    }

    @Override
    public List<CertificateStatement> of(MediatorId mediator) {
        return statements.stream()
                .filter(statement -> statement.mediator().equals(mediator))
                .toList();
    }

    @Override
    public Optional<LocalDate> birthOf(MediatorId mediator) {
        return Optional.ofNullable(births.get(mediator));
    }

    void born(MediatorId mediator, LocalDate day) {
        births.put(mediator, day);
    }

    private static CertificateStatement superseded(CertificateStatement earlier, Instant at) {
        return new CertificateStatement(
                earlier.id(),
                earlier.certificate(),
                earlier.mediator(),
                earlier.content(),
                earlier.withdrawn(),
                earlier.correction(),
                earlier.recordedAt(),
                earlier.recordedBy(),
                Optional.of(at));
    }
}
