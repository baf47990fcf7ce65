package kz.ethnomediation.registry.entrances;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.entrances.References.Named;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.trainings.RecordTraining;
import kz.ethnomediation.registry.trainings.TrainingKind;

/** A row of a file of trainings. */
record TrainingRow(NewRow row, CellReader cells, Named organisers, Named trainers) {

    /** What the keeper of the row sends; what cannot be understood is a fault of the cells, and it is not to be used then. */
    RecordTraining.Command command(Caller keeper) {
        var from = cells.neededDay(TrainingColumn.FROM);
        return new RecordTraining.Command(
                organiser(),
                cells.needed(
                        TrainingColumn.KIND, cells.code(TrainingColumn.KIND, TrainingKind.class), TrainingKind.SEMINAR),
                cells.needed(TrainingColumn.REGION, cells.words(TrainingColumn.REGION, Forms.REGION), ""),
                from,
                cells.day(TrainingColumn.UNTIL).orElse(from),
                cells.neededWords(TrainingColumn.PLACE),
                cells.neededWords(TrainingColumn.TOPIC),
                cells.needed(TrainingColumn.HOURS, cells.number(TrainingColumn.HOURS, 1, Forms.MOST_HOURS), 1),
                cells.neededList(TrainingColumn.LANGUAGES, Forms.LANGUAGE, Forms.MOST_LANGUAGES),
                cells.number(TrainingColumn.TRAINED, 1, Forms.MOST_HEADS)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                trainersMeant(),
                keeper);
    }

    private OrganisationId organiser() {
        var organiser = organisers.of(row, cells.neededWords(TrainingColumn.ORGANISATION));
        if (organiser.isEmpty()) {
            cells.fault(TrainingColumn.ORGANISATION, "unknown");
        }
        return organiser.map(OrganisationId::new).orElse(Pointers.NOBODY);
    }

    private List<UUID> trainersMeant() {
        var words = cells.list(TrainingColumn.TRAINERS, Forms.REFERENCE, Forms.MOST_TRAINERS);
        var meant = words.stream()
                .flatMap(word -> trainers.of(row, word).stream())
                .distinct()
                .toList();
        if (meant.size() < words.size()) {
            cells.fault(TrainingColumn.TRAINERS, "unknown");
        }
        return meant;
    }
}
