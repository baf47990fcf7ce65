package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.registration.RegisterAppeal;
import kz.ethnomediation.platform.caller.Caller;

/** Takes lines in through the registration that every other way goes through, with the quick sheet's steps. */
@ApplicationScoped
class RegisteringIntake implements AppealIntake {

    /** The columns behind the places of a registration. */
    private static final Map<String, JournalColumn> COLUMNS = Map.ofEntries(
            Map.entry("/receivedAt", JournalColumn.RECEIVED_ON),
            Map.entry("/channel", JournalColumn.CHANNEL),
            Map.entry("/language", JournalColumn.LANGUAGE),
            Map.entry("/applicant/name", JournalColumn.APPLICANT_NAME),
            Map.entry("/applicant/iin", JournalColumn.IIN),
            Map.entry("/applicant/bin", JournalColumn.IIN),
            Map.entry("/region", JournalColumn.REGION),
            Map.entry("/district", JournalColumn.DISTRICT),
            Map.entry("/office", JournalColumn.OFFICE),
            Map.entry("/triage/category", JournalColumn.CATEGORY),
            Map.entry("/triage/occurredOn", JournalColumn.CONSULTED_ON),
            Map.entry("/acceptance/occurredOn", JournalColumn.CONSULTED_ON),
            Map.entry("/consultation/heldOn", JournalColumn.CONSULTED_ON));

    private final RegisterAppeal registerAppeal;

    RegisteringIntake(RegisterAppeal registerAppeal) {
        this.registerAppeal = registerAppeal;
    }

    @Override
    public RowResult take(JournalLine line, Caller caller) {
        return switch (registerAppeal.register(LineRegistration.of(line, caller))) {
            case AppealOutcome.Done(var appeal, var _) ->
                new RowResult.Imported(appeal.id(), appeal.number().text());
            case AppealOutcome.Known(var appeal) ->
                new RowResult.Duplicate(appeal.id(), appeal.number().text());
            case AppealOutcome.Invalid(var pointer, var code) -> refused(pointer, code);
            case AppealOutcome.SourceConflict() ->
                new RowResult.Refused(List.of(LineFault.at(JournalColumn.NUMBER, "taken-by-another-line")));
            case AppealOutcome.Refused _, AppealOutcome.Unknown _ ->
                throw new IllegalStateException(
                        "a registration without an id of its own was refused for another's state");
        };
    }

    private static RowResult refused(String pointer, String code) {
        var column = Optional.ofNullable(COLUMNS.get(pointer));
        return new RowResult.Refused(
                List.of(new LineFault(column.map(JournalColumn::pointer).orElse("/"), code)));
    }
}
