package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For what people may declare: without a ground in law and a table that is published there is none (Law 94-V, art. 8).
 *
 * @param since the day from which appeals are registered whose applicants may declare
 */
public record Purpose(String legalGround, String publishedTable, LocalDate since) {

    /**
     * What the settings name; empty where declarations are off.
     *
     * @throws IllegalStateException where they are on and something is not named
     */
    static Optional<Purpose> of(DeclarationSettings settings) {
        return settings.enabled()
                ? Optional.of(new Purpose(
                        named("legal-ground", settings.legalGround()),
                        named("published-table", settings.publishedTable()),
                        named("since", settings.since())))
                : Optional.empty();
    }

    private static <T> T named(String setting, Optional<T> value) {
        return value.filter(given -> !given.toString().isBlank())
                .orElseThrow(() -> new IllegalStateException("The service does not start: declarations are on, and"
                        + " ethnomediation.declarations." + setting + " is not set. See mediation-intake/README.md."));
    }
}
