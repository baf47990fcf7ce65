package kz.ethnomediation.platform.outbox.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.inbox.Reading.Broken;
import kz.ethnomediation.platform.outbox.inbox.Reading.Foreign;
import kz.ethnomediation.platform.outbox.inbox.Reading.Intact;
import kz.ethnomediation.platform.outbox.inbox.Reading.Named;
import org.jboss.logging.Logger;

/** Lets an event take its effect, once, in the transaction that notes it as taken in. */
final class Effects {
    private static final Logger LOG = Logger.getLogger(Effects.class);
    private static final int NAMED_TYPES = 1_000;

    private final InboxTable inbox;
    private final Map<String, EventHandler> handlers;
    private final Set<String> foreignTypes = ConcurrentHashMap.newKeySet();

    Effects(InboxTable inbox, Collection<? extends EventHandler> handlers) {
        this.inbox = inbox;
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::topic, Function.identity()));
    }

    Set<String> topics() {
        return handlers.keySet();
    }

    /** The event must be the next of its key, and the key must be locked. */
    Outcome take(Connection connection, Named named) throws SQLException {
        inbox.advance(connection, named.place());
        if (!inbox.take(connection, named.place().eventId())) {
            return Outcome.DUPLICATE;
        }
        return switch (named) {
            case Intact intact -> handle(intact);
            case Foreign foreign -> skip(foreign);
            case Broken _ -> throw new IllegalStateException("A broken record has no effect");
        };
    }

    private Outcome handle(Intact intact) {
        var handler = handlers.get(intact.place().topic());
        if (handler == null) {
            throw new IllegalStateException("No handler for " + intact.place().topic());
        }
        handler.handle(intact.event());
        return Outcome.HANDLED;
    }

    /** Each foreign type is named once in the log, as long as they are few. */
    private Outcome skip(Foreign foreign) {
        if (foreignTypes.size() < NAMED_TYPES && foreignTypes.add(foreign.type())) {
            LOG.infof("No contract here for the type %s: its events are skipped", foreign.type());
        }
        return Outcome.SKIPPED;
    }
}
