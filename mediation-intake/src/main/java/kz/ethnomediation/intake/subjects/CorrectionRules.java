package kz.ethnomediation.intake.subjects;

import java.util.Optional;
import kz.ethnomediation.intake.persons.IdentityNumber;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.RequestKind;

/** What a correction has to fulfil: it comes with its kind and no other, changes something, and names no number that does not exist (domain rule 6). */
final class CorrectionRules {

    private CorrectionRules() {}

    /** The first rule that is broken. */
    static Optional<MakingOutcome.Invalid> refusal(RequestKind kind, Optional<Corrections> asked) {
        if (kind != RequestKind.CORRECT) {
            return asked.map(_ -> new MakingOutcome.Invalid("/corrections", "only-with-correct"));
        }
        if (asked.orElse(Corrections.NONE).fields().isEmpty()) {
            return Optional.of(new MakingOutcome.Invalid("/corrections", "required"));
        }
        return asked.flatMap(corrections -> corrections.of(PersonalFields.IIN))
                .flatMap(IdentityNumber::fault)
                .map(fault -> new MakingOutcome.Invalid("/corrections/iin", fault.code()));
    }
}
