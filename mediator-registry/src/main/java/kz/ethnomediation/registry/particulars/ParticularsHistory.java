package kz.ethnomediation.registry.particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the register has said of one mediator's particulars, in both times. Two statements of one moment never overlap. */
public record ParticularsHistory(List<ParticularsStatement> statements) {

    public ParticularsHistory {
        statements = List.copyOf(statements);
    }

    /** The statement that held the day, as the register said it at the moment. */
    public Optional<ParticularsStatement> on(LocalDate day, Instant knownAt) {
        return statements.stream()
                .filter(said -> said.wasSaidAt(knownAt) && !said.validFrom().isAfter(day))
                .max(Comparator.comparing(ParticularsStatement::validFrom));
    }

    /** The statement with the latest first day, as the register says it now. */
    Optional<ParticularsStatement> last() {
        return statements.stream()
                .filter(said -> said.supersededAt().isEmpty())
                .max(Comparator.comparing(ParticularsStatement::validFrom));
    }
}
