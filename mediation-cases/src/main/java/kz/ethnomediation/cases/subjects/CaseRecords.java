package kz.ethnomediation.cases.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.cases.casework.CaseQueries;
import kz.ethnomediation.cases.casework.OpenTexts;
import kz.ethnomediation.cases.casework.Opened;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.SubjectRecords;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * What this service keeps of persons: the parties of cases. As long as a case may move on, and as long as a settlement is to be
 * performed, its parties are needed, so nothing is erased and no consent ends (law 94-V art. 8: an unfinished obligation). Of a
 * mediator it keeps an id only.
 */
@ApplicationScoped
class CaseRecords implements SubjectRecords {

    private final PersonRows rows;
    private final CaseQueries cases;
    private final OpenTexts openTexts;
    private final CaseKeys keys;
    private final CorrectParties correctParties;

    CaseRecords(PersonRows rows, CaseQueries cases, OpenTexts openTexts, CaseKeys keys, CorrectParties correctParties) {
        this.correctParties = correctParties;
        this.rows = rows;
        this.cases = cases;
        this.openTexts = openTexts;
        this.keys = keys;
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

    /** With the texts only the cases that the person brought go: what others said in the cases of others is theirs. */
    @Override
    public void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        var brought = rows.casesOf(parties).stream()
                .filter(id -> request.textsToo() && request.matters().contains(id))
                .toList();
        keys.shred(parties, brought);
    }

    /** A handover on its way would bring back what is put right, or erased. */
    @Override
    public boolean isComplete(SubjectRequest request) {
        return !rows.isAwaited(request.persons());
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
        var everything = new Sight.Everything();
        var items = new ArrayList<ExtractItem>();
        for (var id : rows.casesOf(request.persons())) {
            var own = cases.parties(id, everything).orElse(List.of()).stream()
                    .filter(party -> request.persons().contains(party.partyId()))
                    .toList();
            var opened = openTexts.details(own);
            own.forEach(party -> items.add(Extracted.party(
                    party, Optional.ofNullable(opened.get(party.partyId())).flatMap(Opened::content))));
            var brought = request.matters().contains(id);
            cases.details(id, everything)
                    .ifPresent(found -> items.add(Extracted.ofCase(
                            found, brought ? openTexts.essence(found).content() : Optional.empty(), brought)));
            if (brought) {
                cases.history(id, everything).orElse(List.of()).forEach(line -> items.add(Extracted.done(id, line)));
            }
        }
        return items;
    }
}
