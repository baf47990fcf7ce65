package kz.ethnomediation.platform.outbox.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.outbox.relay.CloudEventRecord;
import kz.ethnomediation.platform.outbox.relay.EventLog;
import kz.ethnomediation.platform.outbox.relay.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log as other services see it.
 *
 * @param items the events, as CloudEvents in JSON
 * @param next the place to ask for next, null where the log's end is reached
 * @param head the last place at the time of the answer
 * @param asOf the log's clock at that time: whatever is logged later has a greater {@code loggedat}
 */
record EventLogView(
        List<Map<String, Object>> items, @Nullable String next, long head, Instant asOf) {
    EventLogView {
        items = List.copyOf(items);
    }

    static EventLogView of(EventLog.Page page, String source) {
        var events = page.events();
        var last = events.isEmpty() ? page.head() : events.getLast().feedSeq();
        var next = last < page.head() ? Long.toString(last) : null;
        return new EventLogView(
                events.stream().map(event -> item(event, source)).toList(), next, page.head(), page.asOf());
    }

    private static Map<String, Object> item(LoggedEvent event, String source) {
        var item = new LinkedHashMap<String, Object>(CloudEventRecord.attributes(event, source));
        item.put("datacontenttype", "application/json");
        item.put("topic", event.topic());
        item.put("data", new RawValue(event.payload()));
        return item;
    }
}
