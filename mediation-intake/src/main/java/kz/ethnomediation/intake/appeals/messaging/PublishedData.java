package kz.ethnomediation.intake.appeals.messaging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/** What an event tells: ids, codes, times and counts, never what a person said. A field without a value is left out. */
final class PublishedData {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PublishedData() {}

    static PublishedData of(Appeal appeal, AppealEvent.Published event) {
        var data = new PublishedData();
        data.put("appealId", appeal.id());
        data.put("effectiveOn", event.stamp().effectiveOn());
        data.put("recordedAt", event.stamp().recordedAt());
        data.attributes(event.stamp().attributes());
        data.own(appeal, event);
        return data;
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    private void own(Appeal appeal, AppealEvent.Published event) {
        switch (event) {
            case AppealEvent.Registered _ -> registration(appeal);
            case AppealEvent.Triaged triaged -> put("scopeAnswers", triaged.answers());
            case AppealEvent.Accepted accepted -> acceptance(appeal, accepted);
            case AppealEvent.Redirected redirected -> {
                put("redirectedTo", redirected.ending().redirectedTo());
                put("organisationId", redirected.ending().organisation());
                put("inTerm", redirected.inTerm());
            }
            case AppealEvent.RuledOutOfScope ruled -> {
                put("ground", ruled.ending().ground());
                put("ruleIds", ruled.ruleIds().isEmpty() ? null : ruled.ruleIds());
            }
            case AppealEvent.Withdrawn _, AppealEvent.Corrected _ -> {}
            case AppealEvent.DeadlineChanged changed -> {
                put("previousAnswerBy", changed.previousAnswerBy());
                put("answerBy", changed.answerBy());
                put("ground", "EXTENSION");
            }
            case AppealEvent.Replied replied -> {
                put("answerBy", replied.duty().answerBy());
                put("late", replied.late());
            }
            case AppealEvent.FlagChanged changed -> {
                put("from", changed.before());
                put("to", changed.stamp().attributes().interethnic());
            }
            case AppealEvent.Transferred transferred -> transfer(transferred);
            case AppealEvent.NoticeIssued issued -> {
                put("noticeId", issued.noticeId());
                put("kind", issued.kind());
                put("dueOn", issued.dueOn());
            }
            case AppealEvent.NoticeDelivered delivered -> {
                put("noticeId", delivered.noticeId());
                put("method", delivered.method());
                put("late", delivered.late());
            }
            case AppealEvent.NoticeClosed closed -> {
                put("noticeId", closed.noticeId());
                put("result", closed.result());
            }
            case AppealEvent.NoticeUndelivered undelivered -> {
                put("noticeId", undelivered.noticeId());
                put("method", undelivered.method());
            }
        }
    }

    private void registration(Appeal appeal) {
        var origin = appeal.origin();
        put("number", appeal.number().text());
        put("receivedAt", origin.receivedAt());
        put("registeredAt", origin.registeredAt());
        put("answerBy", appeal.answerBy().orElse(null));
        put("imported", origin.imported());
        put("kind", origin.kind());
        put("persons", origin.persons());
    }

    private void acceptance(Appeal appeal, AppealEvent.Accepted accepted) {
        put("number", appeal.number().text());
        put("applicantPartyId", appeal.parties().getFirst().id());
        put(
                "otherPartyIds",
                appeal.parties().stream()
                        .filter(party -> party.role() == PartyRole.OTHER)
                        .map(Party::id)
                        .toList());
        put("scopeAnswers", accepted.answers());
        put("assignTo", accepted.assignTo().orElse(null));
        put("consultation", accepted.consultation().map(PublishedData::codes).orElse(null));
    }

    private void transfer(AppealEvent.Transferred transferred) {
        put("fromRegion", transferred.fromRegion());
        put("fromOffice", transferred.fromOffice().orElse(null));
        put("toRegion", transferred.stamp().attributes().region());
        put("toOffice", transferred.stamp().attributes().office());
    }

    private static Map<String, Object> codes(Consultation consultation) {
        var codes = new PublishedData();
        codes.put("consultationId", consultation.id());
        codes.put("heldOn", consultation.heldOn());
        codes.put("minutes", consultation.minutes());
        codes.put("consultationForm", consultation.form());
        codes.put("adviceKinds", consultation.adviceKinds());
        codes.put("result", consultation.result());
        codes.put("mediatorId", consultation.mediatorId().orElse(null));
        return codes.fields();
    }

    private void attributes(CountingAttributes attributes) {
        put("region", attributes.region());
        put("district", attributes.district());
        put("office", attributes.office());
        put("category", attributes.category());
        put("channel", attributes.channel());
        put("form", attributes.form());
        put("language", attributes.language());
        put("applicantKind", attributes.applicantKind());
        put("sex", attributes.sex());
        put("ageBand", attributes.ageBand());
        put("interethnic", attributes.interethnic());
        put("referredBy", attributes.referredBy());
        put("programme", attributes.programme());
    }

    private void put(String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> fields.put(name, present));
    }
}
