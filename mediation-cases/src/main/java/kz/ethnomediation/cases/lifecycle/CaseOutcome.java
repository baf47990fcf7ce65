package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The answer of every verb on a case. A refusal is a value: nothing was changed and nothing published. */
public sealed interface CaseOutcome {

    /** It is done; the case as it now stands. */
    record Done(MediationCase mediationCase) implements CaseOutcome {}

    /** No such case within the caller's sight. */
    record Unknown() implements CaseOutcome {}

    /** The verb was refused, and why. Places are JSON pointers into what the caller sent. */
    sealed interface Refused extends CaseOutcome {}

    /** The caller read another revision than the current one, or none. */
    record Stale(long revision) implements Refused {}

    /** The caller may do this, but not for somebody else. */
    record NotForOthers() implements Refused {}

    /** The status forbids the verb (domain rule 15). */
    record StatusForbids(CaseStatus status, List<CaseVerb> allowed) implements Refused {}

    /** The day lies ahead. */
    record DayAhead(String place) implements Refused {}

    /** The day lies before that of the fact before it, which only a correction may do. */
    record DayBeforeLastFact(String place, LocalDate lastFact) implements Refused {}

    /** The day cannot be meant. */
    record DayOutOfRange(String place) implements Refused {}

    /** Closing at consultation needs the evidence of one. */
    record NoConsultation() implements Refused {}

    /** Scope questions are still open. */
    record ScopeUnanswered(List<String> questions) implements Refused {}

    /** The law excludes mediation. */
    record MediationExcluded(List<String> questions) implements Refused {}

    /** The question was answered otherwise before. */
    record ScopeContradicted(String question) implements Refused {}

    /** There is no such party in this case. */
    record UnknownParty(String place) implements Refused {}

    /** The party is named twice. */
    record RepeatedParty(String place) implements Refused {}

    /** These parties have not consented to mediation. */
    record ConsentMissing(List<UUID> parties) implements Refused {}

    /** These parties have not signed, or the mediator has not. */
    record SignatureMissing(List<UUID> parties, boolean ofMediator) implements Refused {}

    /** A mediation has two parties at least. */
    record TooFewParties() implements Refused {}

    /** The register does not show the mediator as active on that day. */
    record MediatorNotActive(LocalDate on) implements Refused {}

    /** The case is sealed already. */
    record AlreadySealed() implements Refused {}

    /** There is no seal to lift. */
    record NotSealed() implements Refused {}

    /** What the case held in words is erased, so it takes no others. */
    record Erased() implements Refused {}

    /** Looks for the first refusal, in the order of the guards. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Guarded unless(Supplier<Optional<Refused>>... guards) {
        return new Guarded(first(guards));
    }

    /** The first refusal of those that were looked for, in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Optional<Refused> first(Supplier<Optional<Refused>>... guards) {
        return Arrays.stream(guards)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A verb whose guards have been asked. */
    record Guarded(Optional<Refused> refused) {

        /** Acts where no guard refused. */
        CaseOutcome done(MediationCase mediationCase, Runnable act) {
            if (refused.isPresent()) {
                return refused.get();
            }
            act.run();
            return new Done(mediationCase);
        }
    }
}
