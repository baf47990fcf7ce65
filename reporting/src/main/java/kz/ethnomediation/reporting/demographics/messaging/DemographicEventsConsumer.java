package kz.ethnomediation.reporting.demographics.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.demographics.DemographicCounts;
import kz.ethnomediation.reporting.demographics.QuarterCounts;

/** Hears from intake's vault how many declared what in a quarter. */
@ApplicationScoped
class DemographicEventsConsumer implements EventHandler {

    private final DemographicCounts counts;

    DemographicEventsConsumer(DemographicCounts counts) {
        this.counts = counts;
    }

    /** What this service reads of the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counted(String quarter, List<Count> counts) {

        /** Persons under one code. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Count(String code, long n) {}

        QuarterCounts quarterCounts() {
            return new QuarterCounts(
                    Quarter.parse(quarter).orElseThrow(() -> new IllegalArgumentException("no quarter")),
                    counts.stream().collect(Collectors.toMap(Count::code, Count::n)));
        }
    }

    @Override
    public String topic() {
        return "ethnomediation.demographic-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("kz.ethnomediation.demographics.counted.v1")) {
            counts.add(event.dataAs(Counted.class).quarterCounts());
        }
    }
}
