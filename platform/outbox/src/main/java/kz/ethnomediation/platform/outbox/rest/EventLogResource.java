package kz.ethnomediation.platform.outbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.ethnomediation.platform.outbox.OutboxConfig;
import kz.ethnomediation.platform.outbox.relay.EventLog;

/** The service's event log for other services: everything that ever left, in the order in which it became known. */
@Path("/api/v1/event-log")
@Produces(MediaType.APPLICATION_JSON)
class EventLogResource {
    private static final int MAX_LIMIT = 1_000;

    private final EventLog log;
    private final String source;

    EventLogResource(EventLog log, OutboxConfig config) {
        this.log = log;
        this.source = "/" + config.source();
    }

    /** What follows that place, in order; ends early where the events are large. */
    @GET
    @RolesAllowed("service")
    public EventLogView read(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("500") String limit) {
        return EventLogView.of(log.page(number(after, 0, Long.MAX_VALUE), (int) number(limit, 1, MAX_LIMIT)), source);
    }

    private static long number(String text, long least, long most) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            throw new BadRequestException();
        }
        throw new BadRequestException();
    }
}
