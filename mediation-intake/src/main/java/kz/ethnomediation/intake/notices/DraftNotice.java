package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Finds the words and the term of a notice: the texts and the policy that are in force on the day of the decision. */
@ApplicationScoped
class DraftNotice {

    /** The state language and the official one, together, where there is no text in the language of the appeal. */
    private static final List<String> INSTEAD = List.of("kk", "ru");

    private final NoticeTexts texts;
    private final NoticeTerms terms;
    private final Identifiers identifiers;

    DraftNotice(NoticeTexts texts, NoticeTerms terms, Identifiers identifiers) {
        this.texts = texts;
        this.terms = terms;
        this.identifiers = identifiers;
    }

    Notice of(Occasion occasion, Instant now) {
        var facts = occasion.facts().inWords();
        var templates = inLanguage(occasion.language(), texts.of(occasion.kind(), AlmatyDay.of(now)));
        var words = templates.stream()
                .map(template -> templates.size() > 1 ? template.filledShortWith(facts) : template.filledWith(facts))
                .toList();
        return new Notice(identifiers.next(), occasion, words, dueOn(occasion, now), now);
    }

    /** What calls to a meeting must arrive before the day of the meeting. */
    private LocalDate dueOn(Occasion occasion, Instant now) {
        var facts = occasion.facts();
        var term = terms.dueOn(occasion.kind(), facts.decidedOn());
        var today = AlmatyDay.of(now);
        return Optional.ofNullable(facts.meetingAt())
                .filter(_ -> occasion.kind().callsToMeeting())
                .map(meeting -> AlmatyDay.of(meeting).minusDays(1))
                .filter(term::isAfter)
                .map(eve -> eve.isBefore(today) ? today : eve)
                .orElse(term);
    }

    private static List<NoticeTemplate> inLanguage(String language, List<NoticeTemplate> all) {
        var spoken = all.stream()
                .map(template -> Locale.forLanguageTag(template.language()))
                .toList();
        var best = Locale.lookup(List.of(new Locale.LanguageRange(language)), spoken);
        var wanted = best == null ? INSTEAD : List.of(best.toLanguageTag());
        return wanted.stream()
                .flatMap(tag ->
                        all.stream().filter(template -> template.language().equals(tag)))
                .toList();
    }
}
