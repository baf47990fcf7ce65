package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.KeptCorrections;
import kz.ethnomediation.platform.subjects.Corrections;

/** Logs which service fetches what a person wants put right; intake's own work is nobody's reading. */
@Decorator
@Priority(1)
abstract class LoggedCorrections implements KeptCorrections {

    private final KeptCorrections corrections;
    private final AppealReading reading;

    LoggedCorrections(@Delegate KeptCorrections corrections, AppealReading reading) {
        this.corrections = corrections;
        this.reading = reading;
    }

    @Override
    public Optional<Corrections> of(UUID requestId) {
        var found = corrections.of(requestId);
        found.ifPresent(_ -> reading.read("subject-requests-corrections", List.of(requestId), "SUBJECT_REQUEST"));
        return found;
    }
}
