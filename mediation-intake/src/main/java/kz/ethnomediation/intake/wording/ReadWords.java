package kz.ethnomediation.intake.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.problem.Language;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Reads every list that intake speaks of, as a reader of one language wants to find it. */
@ApplicationScoped
public class ReadWords {

    /** The lists of intake; those of its API's codes are tested to be there and to be complete. */
    static final List<String> LISTS = List.of(
            "access-decisions",
            "acting-bodies",
            "advice-kinds",
            "age-bands",
            "answer-methods",
            "answers",
            "appeal-kinds",
            "appeal-statuses",
            "applicant-kinds",
            "case-outcomes",
            "case-stages",
            "categories",
            "channels",
            "consent-methods",
            "consent-texts",
            "consent-withdrawal-grounds",
            "consultation-forms",
            "consultation-results",
            "criminal-severities",
            "deadline-codes",
            "deadline-grounds",
            "delivery-methods",
            "delivery-results",
            "dismissal-reasons",
            "districts",
            "document-kinds",
            "document-types",
            "duplicate-decisions",
            "duplicate-grounds",
            "duplicate-reasons",
            "escalation-levels",
            "evidence-grades",
            "flags",
            "forms",
            "import-line-states",
            "import-states",
            "incident-data",
            "incident-endings",
            "incident-kinds",
            "incident-notice-methods",
            "incident-parts",
            "incident-states",
            "interethnic",
            "journal-consent-texts",
            "languages",
            "name-agreements",
            "notice-kinds",
            "notice-results",
            "notice-states",
            "offices",
            "out-of-scope-grounds",
            "party-roles",
            "public-statuses",
            "purpose-bases",
            "raising-bodies",
            "redirection-bodies",
            "referrers",
            "regions",
            "response-actions",
            "response-results",
            "retention-states",
            "risk-factors",
            "scan-verdicts",
            "scope-questions",
            "sexes",
            "signal-responders",
            "signal-results",
            "signal-states",
            "subject-request-answers",
            "subject-request-kinds",
            "subject-request-obstacles",
            "subject-request-states",
            "task-kinds",
            "tension-levels");

    private final CodeLists lists;
    private final InstantSource clock;

    public ReadWords(CodeLists lists, InstantSource clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The lists in force on the day (today in Almaty where none is given), by name; the codes of each by its own order
     * where it means one, else by the alphabet of {@code language} (domain rule 53).
     */
    public List<CodeList> read(Optional<LocalDate> on, Language language) {
        var day = on.orElseGet(() -> AlmatyDay.of(clock.instant()));
        var order = Comparator.comparingInt(WordedCode::rank)
                .thenComparing(code -> code.name(language), Alphabet.of(language))
                .thenComparing(WordedCode::code);
        return lists.inForce(LISTS, day).stream()
                .map(list -> new CodeList(
                        list.name(), list.codes().stream().sorted(order).toList()))
                .sorted(Comparator.comparing(CodeList::name))
                .toList();
    }
}
