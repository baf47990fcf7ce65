package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.registry.accounts.AccountOutcome;
import kz.ethnomediation.registry.accounts.OpenAccount;
import kz.ethnomediation.registry.imports.Entered;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.Entrance;
import kz.ethnomediation.registry.imports.Handing;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sources.EntryKind;

/** Mediators, and where the keeper asks for them the logins of the active ones. */
@ApplicationScoped
class MediatorEntrance implements Entrance {

    private final EnterMediator enterMediator;
    private final OpenAccount openAccount;

    MediatorEntrance(EnterMediator enterMediator, OpenAccount openAccount) {
        this.enterMediator = enterMediator;
        this.openAccount = openAccount;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MEDIATOR;
    }

    @Override
    public List<Column> columns() {
        return List.of(MediatorColumn.values());
    }

    @Override
    public Entered enter(List<NewRow> rows, Handing handing) {
        var entered = new EnteredRows();
        for (var row : rows) {
            var cells = new CellReader(row.row());
            var read = MediatorRow.read(cells);
            if (!entered.refuses(cells)) {
                enterMediator.enter(row, read, handing.keeper(), entered);
            }
        }
        return entered.all();
    }

    @Override
    public List<RowFault> ask(List<NewRow> rows, Entered entered, Handing handing) {
        if (!handing.accounts()) {
            return List.of();
        }
        var faults = new ArrayList<RowFault>();
        for (var row : rows) {
            row.row()
                    .at(MediatorColumn.LOGIN)
                    .flatMap(login -> refusal(row, login, entered, handing))
                    .ifPresent(code -> faults.add(new RowFault(row.number(), MediatorColumn.LOGIN.field(), code)));
        }
        return faults;
    }

    private Optional<String> refusal(NewRow row, String login, Entered entered, Handing handing) {
        var mediator =
                Objects.requireNonNull(entered.entries().get(row.number())).id();
        var wish = new OpenAccount.Command(mediator, login, false, List.of(), handing.keeper());
        return switch (openAccount.open(wish)) {
            case AccountOutcome.Asked(var _) -> Optional.empty();
            case AccountOutcome.Taken(), AccountOutcome.Unread(), AccountOutcome.Stale(var _) -> Optional.of("taken");
            case AccountOutcome.NotActive() -> Optional.of("not-active");
            case AccountOutcome.Unknown() -> Optional.of("unknown");
            case AccountOutcome.Invalid(var _, var code) -> Optional.of(code);
        };
    }
}
