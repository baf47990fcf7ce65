package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.cases.codes.Answer;
import kz.ethnomediation.cases.codes.CriminalSeverity;

/**
 * The scope questions (Law on Mediation, art. 1; domain rule 8). All of them must be answered before mediation is offered;
 * a "yes" to one of the first three forbids mediation.
 */
@Embeddable
public record ScopeAnswers(
        @Enumerated(EnumType.STRING) Answer thirdPartyInterests,
        @Enumerated(EnumType.STRING) Answer incapableParty,
        @Enumerated(EnumType.STRING) Answer corruption,
        @Enumerated(EnumType.STRING) Answer stateBody,
        @Enumerated(EnumType.STRING) Answer courtProceedings,
        @Enumerated(EnumType.STRING) CriminalSeverity criminalSeverity) {

    /** Nothing was asked yet. */
    public static final ScopeAnswers NONE = new ScopeAnswers(
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            CriminalSeverity.NOT_ASKED);

    /** The questions whose "yes" excludes mediation: art. 1(2) interests of others or an incapable party, art. 1(4) corruption. */
    List<String> excluding() {
        var found = new ArrayList<String>();
        if (thirdPartyInterests == Answer.YES) {
            found.add("thirdPartyInterests");
        }
        if (incapableParty == Answer.YES) {
            found.add("incapableParty");
        }
        if (corruption == Answer.YES) {
            found.add("corruption");
        }
        return List.copyOf(found);
    }

    /** The questions that nobody has answered. */
    List<String> unanswered() {
        var open = new ArrayList<String>();
        answers().forEach((question, answer) -> {
            if (answer == Answer.NOT_ASKED) {
                open.add(question);
            }
        });
        if (criminalSeverity == CriminalSeverity.NOT_ASKED) {
            open.add("criminalSeverity");
        }
        return List.copyOf(open);
    }

    /** These answers, and those of {@code later} where these have none. */
    ScopeAnswers completedBy(ScopeAnswers later) {
        return new ScopeAnswers(
                known(thirdPartyInterests, later.thirdPartyInterests),
                known(incapableParty, later.incapableParty),
                known(corruption, later.corruption),
                known(stateBody, later.stateBody),
                known(courtProceedings, later.courtProceedings),
                criminalSeverity == CriminalSeverity.NOT_ASKED ? later.criminalSeverity : criminalSeverity);
    }

    /** A question that {@code later} answers differently: changing an answer is a correction, not a completion. */
    Optional<String> contradictedBy(ScopeAnswers later) {
        var theirs = later.answers();
        for (var mine : answers().entrySet()) {
            var other = theirs.get(mine.getKey());
            if (mine.getValue() != Answer.NOT_ASKED && other != Answer.NOT_ASKED && other != mine.getValue()) {
                return Optional.of(mine.getKey());
            }
        }
        var severityDiffers = criminalSeverity != CriminalSeverity.NOT_ASKED
                && later.criminalSeverity != CriminalSeverity.NOT_ASKED
                && later.criminalSeverity != criminalSeverity;
        return severityDiffers ? Optional.of("criminalSeverity") : Optional.empty();
    }

    private Map<String, Answer> answers() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("thirdPartyInterests", thirdPartyInterests);
        answers.put("incapableParty", incapableParty);
        answers.put("corruption", corruption);
        answers.put("stateBody", stateBody);
        answers.put("courtProceedings", courtProceedings);
        return answers;
    }

    private static Answer known(Answer first, Answer later) {
        return first == Answer.NOT_ASKED ? later : first;
    }
}
