package kz.ethnomediation.intake.declarations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.declarations.CountedQuarter;
import kz.ethnomediation.intake.declarations.DeclarationEvents;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;

/** Translates a count into the contract's event, whose key is the quarter: each has one. */
@ApplicationScoped
class OutboxDeclarationEvents implements DeclarationEvents {

    static final String TOPIC = "ethnomediation.demographic-events";
    private static final String TYPE = "kz.ethnomediation.demographics.counted.v1";
    private static final long THE_ONLY_ONE = 1;

    private final Outbox outbox;

    OutboxDeclarationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(CountedQuarter counted) {
        outbox.append(translated(counted));
    }

    static NewEvent translated(CountedQuarter counted) {
        var data = new LinkedHashMap<String, Object>();
        data.put("quarter", counted.quarter().text());
        data.put("effectiveOn", counted.quarter().lastDay());
        data.put("recordedAt", counted.countedAt());
        data.put("policy", counted.policy().version());
        data.put("smallestCount", counted.policy().smallestCount());
        data.put("listVersion", counted.listVersion());
        data.put("counts", counts(counted));
        return new NewEvent(TOPIC, counted.quarter().text(), THE_ONLY_ONE, TYPE, counted.countedAt(), data);
    }

    private static List<Map<String, Object>> counts(CountedQuarter counted) {
        return counted.counts().entrySet().stream()
                .map(count -> Map.<String, Object>of("code", count.getKey(), "n", count.getValue()))
                .toList();
    }
}
