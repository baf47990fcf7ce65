package kz.ethnomediation.intake.imports;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the file, with the rights of that moment: the job has them, no more and no fewer.
 *
 * @param regions the territory, {@code KZ} for the republic
 */
@Embeddable
public record Uploader(
        String subject,
        String login,
        List<String> roles,
        List<String> regions,
        @Nullable String office,
        @Nullable UUID mediatorId) {

    private static final String REPUBLIC = "KZ";

    static Uploader of(Caller caller) {
        var regions = switch (caller.scope()) {
            case Scope.Republic() -> List.of(REPUBLIC);
            case Scope.Regions territory -> territory.sorted();
        };
        return new Uploader(
                caller.subject(),
                caller.login(),
                caller.roles().stream().sorted().toList(),
                regions,
                caller.office().orElse(null),
                caller.mediatorId().orElse(null));
    }

    Caller caller() {
        return new Caller(
                subject,
                login,
                Set.copyOf(roles),
                Scope.of(regions),
                Optional.ofNullable(office),
                Optional.ofNullable(mediatorId));
    }
}
