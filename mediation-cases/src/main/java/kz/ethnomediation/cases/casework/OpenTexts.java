package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.HandoverState;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/** Opens what was read encrypted, after it is known that the reader may see it: all keys of an answer in one question. */
@ApplicationScoped
public class OpenTexts {

    private final CaseKeys keys;

    public OpenTexts(CaseKeys keys) {
        this.keys = keys;
    }

    /** What the case is about; erased also where only the rest of an erased appeal came over. */
    public Opened<String> essence(CaseDetails found) {
        var id = found.id();
        var key = Optional.ofNullable(keys.toRead(Set.of(id)).get(id));
        var kept = Optional.ofNullable(found.essence());
        var cameWithout = found.handover() == HandoverState.RECEIVED && kept.isEmpty();
        return new Opened<>(
                key.flatMap(usable -> kept.map(essence -> essence.open(id, usable))),
                key.isEmpty() || cameWithout,
                false);
    }

    /** Who the parties are, by the id of each. */
    public Map<UUID, Opened<PartyDetails>> details(List<PartyOnFile> parties) {
        var usable = keys.toRead(parties.stream().map(PartyOnFile::partyId).toList());
        return parties.stream()
                .collect(Collectors.toMap(
                        PartyOnFile::partyId,
                        party -> details(party, Optional.ofNullable(usable.get(party.partyId())))));
    }

    private static Opened<PartyDetails> details(PartyOnFile party, Optional<DataKey> key) {
        var kept = Optional.ofNullable(party.details());
        return new Opened<>(
                key.flatMap(usable -> kept.map(details -> details.open(party.partyId(), usable))),
                key.isEmpty(),
                false);
    }
}
