package kz.ethnomediation.intake.appeals;

import java.util.List;
import java.util.Set;
import kz.ethnomediation.intake.appeals.ScopeAnswers.Exclusion;

/** The answer of every verb on an appeal. A refusal is a value: nothing was changed and nothing published. */
public sealed interface AppealOutcome {

    /** It is done; the appeal as it now stands, and what the client should know of it. */
    record Done(Appeal appeal, List<Warning> warnings) implements AppealOutcome {

        public Done {
            warnings = List.copyOf(warnings);
        }

        public Done(Appeal appeal) {
            this(appeal, List.of());
        }
    }

    /** The source sent it before: the first appeal stands, and nothing was added. */
    record Known(Appeal appeal) implements AppealOutcome {}

    /** No such appeal within the caller's sight. */
    record Unknown() implements AppealOutcome {}

    /** The verb was refused, and why. */
    sealed interface Refused extends AppealOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements Refused {}

    /** The id that the client made belongs to an appeal already, whoever owns it. */
    record IdTaken() implements Refused {}

    /** The source sent another content under the same external id. */
    record SourceConflict() implements Refused {}

    /** The caller read an older revision than the current one; {@code changed} names the fields that are others since. */
    record Stale(long revision, Set<String> changed) implements Refused {}

    /** The status forbids the verb. */
    record WrongStatus(AppealStatus status) implements Refused {}

    /** The applicant has been answered, or the matter ended and needs no answer. */
    record AlreadyAnswered() implements Refused {}

    /** The term was extended once; there is no second time (domain rule 10). */
    record AlreadyExtended() implements Refused {}

    /** The term that was to be extended is over, or there is none. */
    record NoTermRuns() implements Refused {}

    /** Another region has been asked and has not decided yet. */
    record TransferPending() implements Refused {}

    /** Nobody has offered this appeal to another region. */
    record NoTransferOffered() implements Refused {}

    /** The caller sees the appeal, but the decision is another's. */
    record NotYours() implements Refused {}

    /** A reason not to hand an appeal over that leaves the registration itself untouched. */
    sealed interface NotTaken extends Refused {}

    /** Without consent nothing is handed over. */
    record ConsentRefused() implements NotTaken {}

    /** The law excludes mediation; the appeal is to be redirected or declared out of scope. */
    record Excluded(Exclusion reason) implements NotTaken {}
}
