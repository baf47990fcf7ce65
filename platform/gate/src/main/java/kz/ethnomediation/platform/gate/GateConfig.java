package kz.ethnomediation.platform.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How much a client may send and how fast. */
@ConfigMapping(prefix = "ethnomediation.gate")
public interface GateConfig {

    /** How many requests of one client each instance takes in a second. */
    @WithDefault("100")
    int requestsPerSecond();

    /** How many clients are told apart at a time; whoever comes beyond that shares one allowance. */
    @WithDefault("100000")
    int mostClients();

    /** The longest path with query, in characters; below {@code quarkus.http.limits.max-initial-line-length}. */
    @WithDefault("4000")
    int longestTarget();

    /** How many headers a request may have. */
    @WithDefault("64")
    int mostHeaders();

    /** The longest value of a header, in characters; below {@code quarkus.http.limits.max-header-size}. */
    @WithDefault("8000")
    int longestHeader();

    /** Where the console ({@code /q/swagger-ui}) may log in, besides the service itself. */
    Optional<URI> identityProvider();
}
