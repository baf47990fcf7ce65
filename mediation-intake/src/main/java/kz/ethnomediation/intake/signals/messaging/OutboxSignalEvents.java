package kz.ethnomediation.intake.signals.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.signals.Signal;
import kz.ethnomediation.intake.signals.SignalEvent;
import kz.ethnomediation.intake.signals.SignalEvents;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** Translates what has happened into the contract's events: ids, codes, times and counts, never a word and never who. */
@ApplicationScoped
class OutboxSignalEvents implements SignalEvents {

    static final String TOPIC = "ethnomediation.signal-events";

    private final Outbox outbox;

    OutboxSignalEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Signal signal, SignalEvent event) {
        outbox.append(translated(signal, event));
    }

    static NewEvent translated(Signal signal, SignalEvent event) {
        var type = "kz.ethnomediation.signal." + name(event) + ".v1";
        var stamp = event.stamp();
        return new NewEvent(TOPIC, signal.id(), stamp.sequence(), type, stamp.recordedAt(), data(signal, event));
    }

    private static String name(SignalEvent event) {
        return switch (event) {
            case SignalEvent.Raised _ -> "raised";
            case SignalEvent.Verified _ -> "verified";
            case SignalEvent.Dismissed _ -> "dismissed";
            case SignalEvent.Escalated _ -> "escalated";
            case SignalEvent.Responded _ -> "responded";
            case SignalEvent.Closed _ -> "closed";
        };
    }

    private static Map<String, Object> data(Signal signal, SignalEvent event) {
        var data = new LinkedHashMap<String, Object>();
        putWhatAllSay(data, signal, event.stamp());
        var occurredAt = event.stamp().occurredAt();
        switch (event) {
            case SignalEvent.Raised _ -> {
                put(data, "raisedForOrganisationId", signal.warning().origin().organisationId());
                put(data, "occurredOn", signal.warning().occurredOn());
            }
            case SignalEvent.Verified verified -> {
                data.put("verifiedAt", occurredAt);
                data.put("responder", verified.responder().kind());
            }
            case SignalEvent.Dismissed dismissed -> {
                data.put("dismissedAt", occurredAt);
                data.put("reason", dismissed.reason());
            }
            case SignalEvent.Escalated escalated -> {
                data.put("escalatedAt", occurredAt);
                data.put("automatic", escalated.automatic());
            }
            case SignalEvent.Responded responded -> {
                data.put("respondedAt", occurredAt);
                data.put("answer", responded.answer());
                data.put("actions", responded.response().actions());
                data.put("result", responded.response().result());
            }
            case SignalEvent.Closed closed -> {
                data.put("closedAt", occurredAt);
                data.put("answers", closed.answers());
                data.put("result", closed.result());
            }
        }
        return data;
    }

    private static void putWhatAllSay(Map<String, Object> data, Signal signal, SignalEvent.Stamp stamp) {
        var warning = signal.warning();
        var standing = stamp.after();
        data.put("signalId", signal.id());
        data.put("effectiveOn", AlmatyDay.of(stamp.occurredAt()));
        data.put("recordedAt", stamp.recordedAt());
        data.put("region", warning.place().region());
        put(data, "district", warning.place().district());
        data.put("riskFactor", warning.riskFactor());
        put(data, "tension", standing.tension().orElse(null));
        data.put("state", standing.state());
        put(data, "escalatedTo", standing.escalatedTo().orElse(null));
        put(data, "raisedFor", warning.origin().raisedFor());
        put(data, "mustAct", warning.origin().mustAct());
        put(data, "evidence", warning.origin().evidence());
        data.put("policy", stamp.policy());
        data.put("raisedAt", signal.raisedAt());
        data.put("replyBy", standing.replyBy());
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> data.put(name, present));
    }
}
