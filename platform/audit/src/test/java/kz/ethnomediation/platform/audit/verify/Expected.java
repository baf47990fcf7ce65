package kz.ethnomediation.platform.audit.verify;

import java.util.OptionalLong;
import java.util.Set;

/** What an edit must be found out as: where it is in the chain, or which row it is outside of it. */
record Expected(Set<Fault> faults, OptionalLong position, String row) {
    static Expected at(long position, Fault... faults) {
        return new Expected(Set.of(faults), OptionalLong.of(position), "");
    }

    static Expected outside(Fault fault, String row) {
        return new Expected(Set.of(fault), OptionalLong.empty(), row);
    }

    boolean isMetBy(Finding finding) {
        return faults.contains(finding.fault())
                && position.equals(finding.position())
                && (position.isPresent() || row.equals(finding.entry()));
    }
}
