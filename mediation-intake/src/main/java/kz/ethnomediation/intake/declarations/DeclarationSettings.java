package kz.ethnomediation.intake.declarations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Whether this deployment lets people declare their ethnicity, and for what. */
@ConfigMapping(prefix = "ethnomediation.declarations")
public interface DeclarationSettings {

    /** Off: nothing is shown, taken or counted. */
    @WithDefault("false")
    boolean enabled();

    /** The law and article that allow it, as the page shows it to everybody. */
    Optional<String> legalGround();

    /** The published table that it is for, as the page shows it to everybody. */
    Optional<String> publishedTable();

    /** The day from which appeals are registered whose applicants may declare. */
    Optional<LocalDate> since();

    /** Whether this instance counts what is due. */
    @WithDefault("true")
    boolean workerEnabled();

    /** How often it looks for a quarter that is due. */
    @WithDefault("1h")
    Duration lookEvery();
}
