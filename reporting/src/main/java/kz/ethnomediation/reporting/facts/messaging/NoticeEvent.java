package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.NoticeFact;
import kz.ethnomediation.reporting.facts.NoticeFact.Step;
import org.jspecify.annotations.Nullable;

/** What reporting reads of an event about a notice. */
record NoticeEvent(
        UUID appealId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String region,
        UUID noticeId,
        @Nullable String kind,
        @Nullable String method,
        @Nullable String result,
        @Nullable LocalDate dueOn) {

    static NoticeFact issued(ReceivedEvent event) {
        var data = event.dataAs(NoticeEvent.class);
        return data.fact(Step.ISSUED, Objects.requireNonNull(data.kind), data.dueOn, event);
    }

    static NoticeFact delivered(ReceivedEvent event) {
        var data = event.dataAs(NoticeEvent.class);
        return data.fact(Step.DELIVERED, Objects.requireNonNull(data.method), null, event);
    }

    static NoticeFact undelivered(ReceivedEvent event) {
        var data = event.dataAs(NoticeEvent.class);
        return data.fact(Step.UNDELIVERED, Objects.requireNonNull(data.method), null, event);
    }

    static NoticeFact closed(ReceivedEvent event) {
        var data = event.dataAs(NoticeEvent.class);
        return data.fact(Step.CLOSED, Objects.requireNonNull(data.result), null, event);
    }

    private NoticeFact fact(Step step, String code, @Nullable LocalDate due, ReceivedEvent event) {
        return new NoticeFact(noticeId, appealId, step, code, due, region, effectiveOn, recordedAt, Origins.of(event));
    }
}
