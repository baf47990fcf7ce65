package kz.ethnomediation.cases.casework.rest;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.CaseVerb;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Turns each refusal of a verb into its problem. */
final class Refusals {

    private Refusals() {}

    /** The problem of {@code refused}; {@code ifMatch} is what the caller said to have seen. */
    static Problem problem(CaseOutcome.Refused refused, @Nullable String ifMatch) {
        return switch (refused) {
            case CaseOutcome.Stale stale ->
                new EntityTag(stale.revision()).refusal(ifMatch).orElseThrow();
            case CaseOutcome.NotForOthers others -> Problem.of(CaseProblem.ASSIGNMENT_TO_OTHERS);
            case CaseOutcome.StatusForbids forbids -> forbidden(forbids.status(), forbids.allowed());
            case CaseOutcome.DayAhead ahead -> Problem.of(CaseProblem.DAY_AHEAD).at(ahead.place(), "ahead");
            case CaseOutcome.DayBeforeLastFact before ->
                Problem.of(CaseProblem.DAY_BEFORE_LAST_FACT)
                        .at(before.place(), "too-early")
                        .with("lastFactOn", before.lastFact().toString());
            case CaseOutcome.DayOutOfRange range -> Problem.invalid(range.place(), "out-of-range");
            case CaseOutcome.NoConsultation none -> Problem.of(CaseProblem.NO_CONSULTATION);
            case CaseOutcome.ScopeUnanswered open ->
                atQuestions(Problem.of(CaseProblem.SCOPE_UNANSWERED), open.questions(), "unanswered");
            case CaseOutcome.MediationExcluded excluded ->
                atQuestions(Problem.of(CaseProblem.MEDIATION_EXCLUDED), excluded.questions(), "excludes-mediation");
            case CaseOutcome.ScopeContradicted contradicted ->
                atQuestions(
                        Problem.of(CaseProblem.SCOPE_CONTRADICTED), List.of(contradicted.question()), "contradicts");
            case CaseOutcome.UnknownParty unknown ->
                Problem.of(CaseProblem.UNKNOWN_PARTY).at(unknown.place(), "unknown");
            case CaseOutcome.RepeatedParty repeated -> Problem.invalid(repeated.place(), "repeated");
            case CaseOutcome.ConsentMissing missing ->
                Problem.of(CaseProblem.CONSENT_MISSING).with("parties", missing.parties());
            case CaseOutcome.SignatureMissing missing -> unsigned(missing.parties(), missing.ofMediator());
            case CaseOutcome.TooFewParties few -> Problem.of(CaseProblem.TOO_FEW_PARTIES);
            case CaseOutcome.AlreadySealed _ -> Problem.of(CaseProblem.ALREADY_SEALED);
            case CaseOutcome.NotSealed _ -> Problem.of(CaseProblem.NOT_SEALED);
            case CaseOutcome.Erased _ -> Problem.of(CaseProblem.ERASED);
            case CaseOutcome.MediatorNotActive inactive ->
                Problem.of(CaseProblem.MEDIATOR_NOT_ACTIVE)
                        .at("/mediatorId", "not-active")
                        .with("on", inactive.on().toString());
        };
    }

    private static Problem forbidden(CaseStatus status, List<CaseVerb> allowed) {
        return Problem.of(CaseProblem.STATUS_FORBIDS)
                .with("caseStatus", status)
                .with("allowed", allowed.stream().map(CaseVerb::path).toList());
    }

    private static Problem unsigned(List<UUID> parties, boolean ofMediator) {
        var problem = Problem.of(CaseProblem.SIGNATURE_MISSING).with("parties", parties);
        problem = parties.isEmpty() ? problem : problem.at("/signatures", "incomplete");
        return ofMediator ? problem.at("/mediatorSignature", "missing") : problem;
    }

    private static Problem atQuestions(Problem problem, List<String> questions, String code) {
        var pointed = problem;
        for (var question : questions) {
            pointed = pointed.at("/scopeAnswers/" + question, code);
        }
        return pointed;
    }
}
