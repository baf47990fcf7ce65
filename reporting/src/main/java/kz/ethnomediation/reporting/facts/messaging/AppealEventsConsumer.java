package kz.ethnomediation.reporting.facts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AnswerTerms;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.InterethnicMarks;
import kz.ethnomediation.reporting.facts.Notices;

/** Hears from intake which appeals were registered, where they count, until when they were to be answered, which ended there, and who was told. */
@ApplicationScoped
class AppealEventsConsumer implements EventHandler {

    private final AppealMovements movements;
    private final AnswerTerms terms;
    private final InterethnicMarks marks;
    private final Notices notices;

    AppealEventsConsumer(AppealMovements movements, AnswerTerms terms, InterethnicMarks marks, Notices notices) {
        this.movements = movements;
        this.terms = terms;
        this.marks = marks;
        this.notices = notices;
    }

    @Override
    public String topic() {
        return "ethnomediation.appeal-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "kz.ethnomediation.appeal.registered.v1" -> register(event);
            case "kz.ethnomediation.appeal.transferred.v1" -> movements.add(AppealEvent.transferred(event));
            case "kz.ethnomediation.appeal.redirected.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.REDIRECTED));
            case "kz.ethnomediation.appeal.ruled-out-of-scope.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.OUT_OF_SCOPE));
            case "kz.ethnomediation.appeal.withdrawn.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.WITHDRAWN));
            case "kz.ethnomediation.appeal.deadline-changed.v1" -> terms.add(AnswerTermEvent.moved(event));
            case "kz.ethnomediation.appeal.replied.v1" -> terms.add(AnswerTermEvent.answered(event));
            case "kz.ethnomediation.appeal.interethnic-flag-changed.v1" -> marks.add(InterethnicEvent.judged(event));
            case "kz.ethnomediation.appeal.notice-issued.v1" -> notices.add(NoticeEvent.issued(event));
            case "kz.ethnomediation.appeal.notice-delivered.v1" -> notices.add(NoticeEvent.delivered(event));
            case "kz.ethnomediation.appeal.notice-undelivered.v1" -> notices.add(NoticeEvent.undelivered(event));
            case "kz.ethnomediation.appeal.notice-closed.v1" -> notices.add(NoticeEvent.closed(event));
            default -> {
                // Triage, acceptance, an applicant put right and the rest move no line of the report.
            }
        }
    }

    private void register(ReceivedEvent event) {
        movements.add(AppealEvent.registered(event));
        AnswerTermEvent.set(event).ifPresent(terms::add);
    }
}
