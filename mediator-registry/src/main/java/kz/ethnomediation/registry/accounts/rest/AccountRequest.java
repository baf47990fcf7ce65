package kz.ethnomediation.registry.accounts.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under which name the mediator signs in; {@code existing} links a login that is there, without {@code regions} all that are served. */
record AccountRequest(
        @NotNull @Pattern(regexp = "^[a-z0-9][a-z0-9._-]{2,63}$")
        String login,

        @Nullable Boolean existing,
        @Nullable @Size(min = 1, max = 30) List<@NotNull @Pattern(regexp = "^KZ-[0-9]{2}$") String> regions) {

    boolean isToBeLinked() {
        return Boolean.TRUE.equals(existing);
    }

    List<String> wanted() {
        return regions == null ? List.of() : regions;
    }
}
