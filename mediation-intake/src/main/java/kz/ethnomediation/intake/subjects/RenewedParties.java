package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.duplicates.Descriptions;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/** What belongs to parties beside their rows and changes with them: their keys, and the hashes by which they are found. */
@ApplicationScoped
class RenewedParties {

    private final DataKeys keys;
    private final OpenTexts openTexts;
    private final PersonRows rows;
    private final PersonIndex index;

    RenewedParties(DataKeys keys, OpenTexts openTexts, PersonRows rows, PersonIndex index) {
        this.keys = keys;
        this.openTexts = openTexts;
        this.rows = rows;
        this.index = index;
    }

    /** The keys of those of these parties that are not erased, on whichever instance: the hashes would outlive the key. */
    Map<Party, DataKey> keys(Collection<Party> parties) {
        var found = keys.findNow(parties.stream().map(Party::id).toList());
        var usable = new LinkedHashMap<Party, DataKey>();
        parties.forEach(party ->
                UsableKey.in(Objects.requireNonNull(found.get(party.id()))).ifPresent(key -> usable.put(party, key)));
        return usable;
    }

    /** Makes these parties found by what they are known by now, and no longer by what they were; who refused the use of the data is in no index. */
    void index(Appeal appeal, Collection<Party> parties) {
        if (!appeal.consent().given()) {
            return;
        }
        rows.forget(parties.stream().map(Party::id).toList());
        var known = openTexts.known(keys(parties).keySet());
        index.enter(parties.stream()
                .filter(party -> known.containsKey(party.id()))
                .map(party -> new PersonIndex.Entry(
                        appeal.id(),
                        party.id(),
                        party.role(),
                        Descriptions.of(Objects.requireNonNull(known.get(party.id())))))
                .toList());
    }
}
