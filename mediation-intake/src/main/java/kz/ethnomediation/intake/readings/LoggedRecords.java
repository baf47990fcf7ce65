package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
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
