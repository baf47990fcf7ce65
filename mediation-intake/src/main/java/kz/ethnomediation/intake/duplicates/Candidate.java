package kz.ethnomediation.intake.duplicates;

import java.util.Set;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;

/** An earlier appeal that is worth a look, and why. */
public record Candidate(Matter matter, Set<Reason> reasons) {

    public Candidate {
        reasons = Set.copyOf(reasons);
    }
}
