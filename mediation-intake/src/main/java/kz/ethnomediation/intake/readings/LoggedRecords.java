package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Logs which parties and appeals an officer reads for a person's request. */
@Decorator
@Priority(1)
abstract class LoggedRecords implements SubjectRecords {

    private final SubjectRecords records;
    private final AppealReading reading;

    LoggedRecords(@Delegate SubjectRecords records, AppealReading reading) {
        this.records = records;
        this.reading = reading;
    }

    /** Passed on by hand: a decorator inherits the default of the port, and would answer with that. */
    @Override
    public Collection<UUID> alsoTouched(SubjectRequest request) {
        return records.alsoTouched(request);
    }

    @Override
    public List<ExtractItem> extract(SubjectRequest request) {
        var items = records.extract(request);
        reading.read(
                "subject-extracts",
                items.stream().map(ExtractItem::id).distinct().toList(),
                "SUBJECT_REQUEST");
        return items;
    }
}
