package kz.ethnomediation.intake.terms;

import java.util.EnumSet;
import java.util.Map;
import kz.ethnomediation.platform.workdays.Term;

/** One version of the policy table as it stands on a day: every term, and the office's hours. */
public record TermPolicy(Map<TermCode, Term> terms, OfficeHours hours) {

    public TermPolicy {
        terms = Map.copyOf(terms);
        var missing = EnumSet.allOf(TermCode.class);
        missing.removeAll(terms.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the policy lacks " + missing);
        }
    }

    /** The term of the code; there is one for each. */
    public Term term(TermCode code) {
        var term = terms.get(code);
        if (term == null) {
            throw new IllegalStateException("the policy lacks " + code);
        }
        return term;
    }
}
