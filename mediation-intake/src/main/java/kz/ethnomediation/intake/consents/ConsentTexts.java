package kz.ethnomediation.intake.consents;

import java.time.LocalDate;
import java.util.Optional;

/** The published versions of the consent text. */
public interface ConsentTexts {

    /** What the version says, by the list of that day; nothing of words that are not ours, those of a paper journal. */
    Optional<ConsentTerms> terms(String textVersion, LocalDate on);
}
