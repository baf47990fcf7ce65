package kz.ethnomediation.intake.appeals;

import java.util.List;
import kz.ethnomediation.intake.appeals.ScopeAnswers.Exclusion;

/** The answer of every verb on an appeal. A refusal is a value: nothing was changed and nothing published. */
public sealed interface AppealOutcome {

    /** It is done; the appeal as it now stands, and which further step of a quick sheet was not taken, and why. */
    record Done(Appeal appeal, List<NotTaken> notTaken) implements AppealOutcome {

        public Done {
            notTaken = List.copyOf(notTaken);
        }

        Done(Appeal appeal) {
            this(appeal, List.of());
        }
    }

    /** No such appeal within the caller's sight. */
    record Unknown() implements AppealOutcome {}

    /** The verb was refused, and why. */
    sealed interface Refused extends AppealOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements Refused {}

    /** The id that the client made belongs to an appeal already, whoever owns it. */
    record IdTaken() implements Refused {}

    /** The caller read an older revision than the current one. */
    record Stale(long revision) implements Refused {}

    /** The status forbids the verb. */
    record WrongStatus(AppealStatus status) implements Refused {}

    /** A reason not to hand an appeal over that leaves the registration itself untouched. */
    sealed interface NotTaken extends Refused {}

    /** Without consent nothing is handed over. */
    record ConsentRefused() implements NotTaken {}

    /** The law excludes mediation; the appeal is to be redirected or declared out of scope. */
    record Excluded(Exclusion reason) implements NotTaken {}
}
