package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Takes lines of an import one after another, each as if its uploader had registered it by hand. */
@ApplicationScoped
class TakeLines {

    private final Dictionaries dictionaries;
    private final AppealIntake intake;
    private final InstantSource clock;

    TakeLines(Dictionaries dictionaries, AppealIntake intake, InstantSource clock) {
        this.dictionaries = dictionaries;
        this.intake = intake;
        this.clock = clock;
    }

    /** The results, in the transaction at hand. */
    List<ImportRow> take(List<SheetLine> lines, AppealImport journal) {
        var dictionary = dictionaries.on(AlmatyDay.of(clock.instant()));
        var caller = journal.uploader().caller();
        return lines.stream()
                .map(line -> new ImportRow(
                        line.line(),
                        switch (LineReader.read(line, dictionary, journal.region())) {
                            case LineReader.Reading.Faulty(var faults) -> new RowResult.Refused(faults);
                            case LineReader.Reading.Understood(var understood) -> intake.take(understood, caller);
                        }))
                .toList();
    }
}
