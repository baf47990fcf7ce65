package kz.ethnomediation.cases.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges the parties that a request names against those of the case. */
final class PartyReferences {

    private PartyReferences() {}

    /** Each named party must be one of the case. */
    static Optional<CaseOutcome.Refused> unknown(String list, List<UUID> named, Collection<UUID> parties) {
        for (var index = 0; index < named.size(); index++) {
            if (!parties.contains(named.get(index))) {
                return Optional.of(new CaseOutcome.UnknownParty(place(list, index)));
            }
        }
        return Optional.empty();
    }

    /** No party may be named twice. */
    static Optional<CaseOutcome.Refused> repeated(String list, List<UUID> named) {
        var seen = new HashSet<UUID>();
        for (var index = 0; index < named.size(); index++) {
            if (!seen.add(named.get(index))) {
                return Optional.of(new CaseOutcome.RepeatedParty(place(list, index)));
            }
        }
        return Optional.empty();
    }

    private static String place(String list, int index) {
        return "/%s/%d/partyId".formatted(list, index);
    }
}
