package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.imports.Entered;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.Entrance;
import kz.ethnomediation.registry.imports.Handing;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.meetings.MeetingOutcome;
import kz.ethnomediation.registry.meetings.RecordMeeting;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sources.EntryKind;

/** Meetings of organisations that the keeper keeps. */
@ApplicationScoped
class MeetingEntrance implements Entrance {

    private static final Map<String, MeetingColumn> COLUMNS =
            Map.of("/heldOn", MeetingColumn.HELD_ON, "/languages", MeetingColumn.LANGUAGES);

    private final RecordMeeting recordMeeting;
    private final Organisations organisations;
    private final References references;

    MeetingEntrance(RecordMeeting recordMeeting, Organisations organisations, References references) {
        this.recordMeeting = recordMeeting;
        this.organisations = organisations;
        this.references = references;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Override
    public List<Column> columns() {
        return List.of(MeetingColumn.values());
    }

    @Override
    public Entered enter(List<NewRow> rows, Handing handing) {
        var named = references.named(rows, MeetingColumn.ORGANISATION, EntryKind.ORGANISATION);
        var entered = new EnteredRows();
        for (var row : rows) {
            var cells = new CellReader(row.row());
            var organisation = kept(named.of(row, cells.neededWords(MeetingColumn.ORGANISATION)), handing.keeper());
            if (organisation.isEmpty()) {
                cells.fault(MeetingColumn.ORGANISATION, "unknown");
            }
            var command = command(cells, organisation.map(Organisation::id), handing.keeper());
            if (!entered.refuses(cells)) {
                enter(row, command, organisation.flatMap(Organisation::region), entered);
            }
        }
        return entered.all();
    }

    private Optional<Organisation> kept(Optional<UUID> id, Caller keeper) {
        return id.flatMap(known -> organisations.byId(new OrganisationId(known)))
                .filter(organisation -> House.isKeptBy(keeper, organisation.region()));
    }

    private void enter(NewRow row, RecordMeeting.Command command, Optional<String> region, EnteredRows entered) {
        switch (recordMeeting.record(command)) {
            case MeetingOutcome.Recorded(var id) -> entered.entered(row, id, region);
            case MeetingOutcome.Unknown() -> entered.refused(row, MeetingColumn.ORGANISATION, "unknown");
            case MeetingOutcome.NotOpen() -> entered.refused(row, MeetingColumn.HELD_ON, "not-open");
            case MeetingOutcome.Invalid(var faults) ->
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
        }
    }

    private static RecordMeeting.Command command(
            CellReader cells, Optional<OrganisationId> organisation, Caller keeper) {
        return new RecordMeeting.Command(
                organisation.orElse(Pointers.NOBODY),
                cells.neededDay(MeetingColumn.HELD_ON),
                cells.neededWords(MeetingColumn.PLACE),
                cells.neededWords(MeetingColumn.TOPIC),
                cells.needed(
                        MeetingColumn.PARTICIPANTS, cells.number(MeetingColumn.PARTICIPANTS, 1, Forms.MOST_HEADS), 1),
                cells.neededList(MeetingColumn.LANGUAGES, Forms.LANGUAGE, Forms.MOST_LANGUAGES),
                keeper);
    }
}
