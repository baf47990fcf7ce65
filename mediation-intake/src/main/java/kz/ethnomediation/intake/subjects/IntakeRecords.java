package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * What intake keeps of persons: parties, and the appeals that they brought. As long as an appeal is not at its end, its parties are
 * needed, so nothing is erased and no consent ends (law 94-V art. 8: an unfinished obligation).
 */
@ApplicationScoped
class IntakeRecords implements SubjectRecords {

    private final PersonRows rows;
    private final ExtractPersons extractPersons;
    private final ErasePersons erasePersons;
    private final CorrectParties correctParties;

    IntakeRecords(
            PersonRows rows, ExtractPersons extractPersons, ErasePersons erasePersons, CorrectParties correctParties) {
        this.rows = rows;
        this.extractPersons = extractPersons;
        this.erasePersons = erasePersons;
        this.correctParties = correctParties;
    }

    @Override
    public Optional<Obstacle> obstacleTo(SubjectRequest request) {
        return rows.isSomethingRunning(request.persons()) ? Optional.of(Obstacle.STILL_RUNNING) : Optional.empty();
    }

    @Override
    public Collection<UUID> alsoTouched(SubjectRequest request) {
        return Stream.concat(request.matters().stream(), rows.partiesOf(request.matters()).stream())
                .toList();
    }

    @Override
    public void erase(SubjectRequest request) {
        erasePersons.erase(request);
    }

    @Override
    public Optional<Obstacle> correct(SubjectRequest request, Corrections corrections) {
        if (corrections.fields().isEmpty()) {
            return Optional.of(Obstacle.CONTENT_LOST);
        }
        correctParties.correct(request, corrections);
        return Optional.empty();
    }

    @Override
    public List<ExtractItem> extract(SubjectRequest request) {
        return extractPersons.extract(request);
    }
}
