package kz.ethnomediation.intake.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.persons.Description;

/** What is compared with earlier appeals: who comes, against whom, about what, and where. */
public record Newcomer(
        Description applicant, List<Description> others, Optional<Category> category, Optional<String> district) {

    public Newcomer {
        others = List.copyOf(others);
    }

    static Newcomer of(NewAppeal appeal) {
        return new Newcomer(
                in(appeal, PartyRole.APPLICANT).findFirst().orElseThrow(),
                in(appeal, PartyRole.OTHER).toList(),
                Optional.ofNullable(appeal.attributes().category()),
                Optional.ofNullable(appeal.attributes().district()));
    }

    static Newcomer of(Matter matter) {
        return new Newcomer(
                matter.applicants().findFirst().orElseThrow(),
                matter.others().toList(),
                matter.category(),
                matter.district());
    }

    List<Description> persons() {
        return Stream.concat(Stream.of(applicant), others.stream()).toList();
    }

    private static Stream<Description> in(NewAppeal appeal, PartyRole role) {
        return appeal.parties().stream()
                .filter(party -> party.role() == role)
                .map(NewAppeal.NewParty::details)
                .map(Descriptions::of);
    }

    @Override
    public String toString() {
        return "Newcomer[]";
    }
}
