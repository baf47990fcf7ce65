package kz.ethnomediation.platform.reference;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Hands the seeding to Flyway, whose Quarkus extension finds migrations written in Java only in the application itself. */
@Singleton
public class SeedAtMigration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        var already = configuration.getJavaMigrations();
        if (Arrays.stream(already).noneMatch(V0_51__SeedReferenceLists.class::isInstance)) {
            configuration.javaMigrations(Stream.concat(
                            Arrays.stream(already), Stream.of(new V0_51__SeedReferenceLists(), new R__ShippedLists()))
                    .toArray(JavaMigration[]::new));
        }
    }
}
