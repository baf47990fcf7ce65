package kz.ethnomediation.registry.particulars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The particulars on record. */
public interface ParticularsOnRecord {

    /** Keeps a statement; what it supersedes is superseded from its moment on. */
    void add(ParticularsStatement statement);

    /** Keeps them all. */
    void addAll(List<ParticularsStatement> statements);

    /** Everything that was ever said of the mediator, in the order of recording. */
    List<ParticularsStatement> of(MediatorId mediator);

    /** The day of issue of the earliest certificate that the register says he has. */
    Optional<LocalDate> earliestCertificate(MediatorId mediator);
}
