package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Reads all that is kept of a person: who the person is in each appeal, what the person said, and what came of it. */
@ApplicationScoped
class ExtractPersons {

    private final PersonRows rows;
    private final Appeals appeals;
    private final OpenTexts openTexts;
    private final ExtractPapers papers;

    ExtractPersons(PersonRows rows, Appeals appeals, OpenTexts openTexts, ExtractPapers papers) {
        this.rows = rows;
        this.appeals = appeals;
        this.openTexts = openTexts;
        this.papers = papers;
    }

    List<ExtractItem> extract(SubjectRequest request) {
        var items = new ArrayList<ExtractItem>();
        for (var id : rows.appealsOf(request.persons())) {
            appeals.withParties(id, new Sight.Everything()).ifPresent(appeal -> items.addAll(of(appeal, request)));
        }
        return items;
    }

    private List<ExtractItem> of(Appeal appeal, SubjectRequest request) {
        var items = new ArrayList<ExtractItem>();
        var opened = openTexts.opened(appeal);
        appeal.parties().stream()
                .filter(party -> request.persons().contains(party.id()))
                .map(party -> Extracted.party(
                        party,
                        Optional.ofNullable(opened.known().get(party.id())),
                        Optional.of(appeal.attributes())
                                .filter(_ -> request.matters().contains(appeal.id()))))
                .forEach(items::add);
        var brought = request.matters().contains(appeal.id());
        items.add(Extracted.appeal(appeal, brought ? opened.said() : Optional.empty()));
        items.addAll(papers.of(appeal.id(), request));
        return items;
    }
}
