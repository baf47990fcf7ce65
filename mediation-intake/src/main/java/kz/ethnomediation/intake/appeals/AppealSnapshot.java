package kz.ethnomediation.intake.appeals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an appeal that the history compares before and after a verb. */
final class AppealSnapshot {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private AppealSnapshot() {}

    static AppealSnapshot of(AppealRecord appeal) {
        var taken = new AppealSnapshot();
        var attributes = appeal.attributes();
        taken.put("status", appeal.status());
        taken.put("region", attributes.region());
        taken.put("district", attributes.district());
        taken.put("office", attributes.office());
        taken.put("category", attributes.category());
        taken.put("interethnic", attributes.interethnic());
        taken.put("answerBy", appeal.answerDuty().answerBy());
        taken.put("answeredOn", appeal.answerDuty().answeredOn());
        taken.put("transferRegion", appeal.transferOffer().map(TransferOffer::region));
        taken.put("redirectedTo", appeal.ending().map(Ending::redirectedTo));
        taken.put("outOfScopeGround", appeal.ending().map(Ending::ground));
        appeal.scopeAnswers().ifPresent(taken::putAnswers);
        taken.put("caseStage", appeal.caseProgress().map(CaseProgress::stage));
        taken.put("outcome", appeal.caseProgress().map(CaseProgress::outcome));
        return taken;
    }

    /** What is different in {@code after}. */
    List<FieldChange> changesTo(AppealSnapshot after) {
        return after.fields.entrySet().stream()
                .map(field -> new FieldChange(field.getKey(), text(fields.get(field.getKey())), text(field.getValue())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private void putAnswers(ScopeAnswers answers) {
        put("thirdPartyInterests", answers.thirdPartyInterests());
        put("incapableParty", answers.incapableParty());
        put("corruption", answers.corruption());
        put("stateBody", answers.stateBody());
        put("courtProceedings", answers.courtProceedings());
        put("criminalSeverity", answers.criminalSeverity());
    }

    private void put(String field, @Nullable Object value) {
        fields.put(field, value instanceof Optional<?> some ? some.orElse(null) : value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
