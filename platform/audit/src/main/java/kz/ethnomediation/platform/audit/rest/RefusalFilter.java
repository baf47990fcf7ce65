package kz.ethnomediation.platform.audit.rest;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps every refusal of a caller who is known, whoever made it: an annotation, a use case, a query that found nothing in
 * sight. It is written before the refusal is sent. What is not there and what is out of sight are the same here too, so that
 * the log does not tell them apart.
 */
@Singleton
class RefusalFilter {
    private static final Logger LOG = Logger.getLogger(RefusalFilter.class);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final AccessLog log;
    private final CurrentCaller caller;

    RefusalFilter(AccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** Writes down a refusal; a thread that may wait does so, since an annotation refuses on one that may not. */
    @ServerResponseFilter
    public Uni<Void> keep(ContainerResponseContext answer, ResourceInfo resource, UriInfo uri) {
        return refusal(answer, resource, uri)
                .map(this::written)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Optional<Refusal> refusal(ContainerResponseContext answer, ResourceInfo resource, UriInfo uri) {
        var status = answer.getStatus();
        if ((status != FORBIDDEN && status != NOT_FOUND) || resource == null || resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        var path = uri.getPathParameters();
        if (status == NOT_FOUND && AskedFor.id(path).isEmpty()) {
            return Optional.empty();
        }
        var reason = status == FORBIDDEN ? "FORBIDDEN" : "NOT_FOUND";
        return known().map(person -> new Refusal(
                person, Access.refused(Reader.of(person), AskedFor.of(resource, path), Optional.empty(), reason)));
    }

    /** Nobody where the token cannot be read, or not now. */
    private Optional<Caller> known() {
        try {
            return caller.find();
        } catch (SecurityException | OIDCException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** A refusal that cannot be kept is one nevertheless: it is sent, and an error tells those who run the service. */
    private Uni<Void> written(Refusal refusal) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> {
                    var _ = Acting.<Boolean, RuntimeException>onBehalfOf(refusal.caller(), () -> {
                        log.writeAlone(refusal.access());
                        return true;
                    });
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "A refusal could not be kept: %s", failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private record Refusal(Caller caller, Access access) {}
}
