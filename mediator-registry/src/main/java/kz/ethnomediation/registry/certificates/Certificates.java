package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The certificates on record. */
public interface Certificates {

    /** Keeps a statement; what it supersedes is superseded from its moment on. */
    void add(CertificateStatement statement);

    /** Keeps them all. */
    void addAll(List<CertificateStatement> statements);

    /** Everything that was ever said of the mediator's certificates, in the order of recording. */
    List<CertificateStatement> of(MediatorId mediator);

    /** The mediator's day of birth, if it is on record; for judging days only. */
    Optional<LocalDate> birthOf(MediatorId mediator);
}
