package kz.ethnomediation.intake.appeals.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealEvents;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Translates what has happened into the contract's events: ids, codes, times and counts, never what a person said. */
@ApplicationScoped
class OutboxAppealEvents implements AppealEvents {

    static final String TOPIC = "ethnomediation.appeal-events";

    private final Outbox outbox;

    OutboxAppealEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Appeal appeal, AppealEvent.Published event) {
        var type = "kz.ethnomediation.appeal." + name(event) + ".v1";
        var recordedAt = event.stamp().recordedAt();
        outbox.append(new NewEvent(TOPIC, appeal.id(), event.sequence(), type, recordedAt, data(appeal, event)));
    }

    private static String name(AppealEvent.Published event) {
        return switch (event) {
            case AppealEvent.Registered registered -> "registered";
            case AppealEvent.Triaged triaged -> "triaged";
            case AppealEvent.Accepted accepted -> "accepted";
        };
    }

    static Map<String, Object> data(Appeal appeal, AppealEvent.Published event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("appealId", appeal.id());
        data.put("effectiveOn", event.stamp().effectiveOn());
        data.put("recordedAt", event.stamp().recordedAt());
        putAttributes(data, event.stamp().attributes());
        switch (event) {
            case AppealEvent.Registered registered -> {
                data.put("number", appeal.number().text());
                data.put("receivedAt", registered.receivedAt());
                data.put("registeredAt", registered.registeredAt());
            }
            case AppealEvent.Triaged triaged -> data.put("scopeAnswers", triaged.answers());
            case AppealEvent.Accepted accepted -> putAcceptance(data, appeal, accepted);
        }
        return data;
    }

    private static void putAcceptance(Map<String, Object> data, Appeal appeal, AppealEvent.Accepted accepted) {
        data.put("number", appeal.number().text());
        data.put("applicantPartyId", appeal.parties().getFirst().id());
        data.put(
                "otherPartyIds",
                appeal.parties().stream()
                        .filter(party -> party.role() == PartyRole.OTHER)
                        .map(Party::id)
                        .toList());
        data.put("scopeAnswers", accepted.answers());
        put(data, "assignTo", accepted.assignTo().orElse(null));
        put(
                data,
                "consultation",
                accepted.consultation().map(OutboxAppealEvents::codes).orElse(null));
    }

    private static Map<String, Object> codes(Consultation consultation) {
        var codes = new LinkedHashMap<String, Object>();
        codes.put("consultationId", consultation.id());
        codes.put("heldOn", consultation.heldOn());
        codes.put("minutes", consultation.minutes());
        codes.put("consultationForm", consultation.form());
        codes.put("adviceKinds", consultation.adviceKinds());
        codes.put("result", consultation.result());
        put(codes, "mediatorId", consultation.mediatorId().orElse(null));
        return codes;
    }

    private static void putAttributes(Map<String, Object> data, CountingAttributes attributes) {
        data.put("region", attributes.region());
        put(data, "district", attributes.district());
        put(data, "office", attributes.office());
        put(data, "category", attributes.category());
        data.put("channel", attributes.channel());
        put(data, "form", attributes.form());
        data.put("language", attributes.language());
        data.put("applicantKind", attributes.applicantKind());
        data.put("interethnic", attributes.interethnic());
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> data.put(name, present));
    }
}
