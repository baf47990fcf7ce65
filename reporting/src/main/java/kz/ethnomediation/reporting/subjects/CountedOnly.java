package kz.ethnomediation.reporting.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Nothing here is about a person (law 94-V art. 17: statistics are depersonalised): every request is carried out by leaving it all. */
@ApplicationScoped
class CountedOnly implements SubjectRecords {

    @Override
    public Optional<Obstacle> obstacleTo(SubjectRequest request) {
        return Optional.empty();
    }

    @Override
    public void erase(SubjectRequest request) {
        // Statistics stay as they are (domain rule 48).
    }

    /** Facts stay as they were told; what counts otherwise from now on is told by the owner's own event. */
    @Override
    public Optional<Obstacle> correct(SubjectRequest request, Corrections corrections) {
        return Optional.empty();
    }

    @Override
    public List<ExtractItem> extract(SubjectRequest request) {
        return List.of();
    }
}
