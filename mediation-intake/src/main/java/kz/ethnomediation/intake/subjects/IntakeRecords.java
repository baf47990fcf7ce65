package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Sight;
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
    private final Appeals appeals;
    private final OpenTexts openTexts;
    private final Erasure erasure;

    IntakeRecords(PersonRows rows, Appeals appeals, OpenTexts openTexts, Erasure erasure) {
        this.rows = rows;
        this.appeals = appeals;
        this.openTexts = openTexts;
        this.erasure = erasure;
    }

    @Override
    public Optional<Obstacle> obstacleTo(SubjectRequest request) {
        return rows.isSomethingRunning(request.persons()) ? Optional.of(Obstacle.STILL_RUNNING) : Optional.empty();
    }

    /** What was declared in the vault goes too. With the texts only the appeals that the person brought go: what others said in appeals of others is theirs. */
    @Override
    public void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        erasure.ofParties(parties);
        var brought = rows.appealsOf(parties).stream()
                .filter(request.matters()::contains)
                .toList();
        erasure.ofDeclarations(brought);
        if (request.textsToo()) {
            erasure.ofTexts(brought);
        }
    }

    @Override
    public List<ExtractItem> extract(SubjectRequest request) {
        var items = new ArrayList<ExtractItem>();
        for (var id : rows.appealsOf(request.persons())) {
            appeals.withParties(id, new Sight.Everything()).ifPresent(appeal -> {
                var opened = openTexts.opened(appeal);
                appeal.parties().stream()
                        .filter(party -> request.persons().contains(party.id()))
                        .map(party -> Extracted.party(
                                party, Optional.ofNullable(opened.known().get(party.id()))))
                        .forEach(items::add);
                var brought = request.matters().contains(id);
                items.add(Extracted.appeal(appeal, brought ? opened.said() : Optional.empty()));
            });
        }
        return items;
    }
}
