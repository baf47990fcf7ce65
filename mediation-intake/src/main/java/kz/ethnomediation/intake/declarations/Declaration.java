package kz.ethnomediation.intake.declarations;

import java.time.Instant;
import java.util.Set;

/**
 * What a person has said of himself or herself, with the consent to it.
 *
 * @param ethnicity codes of the list; {@code NOT_STATED} alone is an answer too
 * @param listVersion the version of the list from which they were chosen
 * @param consentText the version of the text that was consented to
 * @param at when
 */
public record Declaration(Set<String> ethnicity, int listVersion, String consentText, Instant at) {

    public Declaration {
        ethnicity = Set.copyOf(ethnicity);
    }

    /** Whom nobody but the vault knows. */
    @Override
    public String toString() {
        return "Declaration[]";
    }
}
