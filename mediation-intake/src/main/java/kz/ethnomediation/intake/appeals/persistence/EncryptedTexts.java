package kz.ethnomediation.intake.appeals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealTexts;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyState;

/** Opens texts with the data keys of their owners. */
@ApplicationScoped
class EncryptedTexts implements OpenTexts {

    private final DataKeys keys;

    EncryptedTexts(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<AppealTexts> said(Appeal appeal) {
        return UsableKey.in(keys.find(appeal.id())).map(appeal::texts);
    }

    @Override
    public Map<UUID, PartyDetails> known(Collection<Party> parties) {
        return known(parties, keys.find(parties.stream().map(Party::id).toList()));
    }

    @Override
    public Opened opened(Appeal appeal) {
        var parties = appeal.parties();
        var found =
                keys.find(Stream.concat(Stream.of(appeal.id()), parties.stream().map(Party::id))
                        .toList());
        return new Opened(UsableKey.in(asked(found, appeal.id())).map(appeal::texts), known(parties, found));
    }

    @Override
    public boolean isOfDigest(Appeal appeal, String digest) {
        return UsableKey.in(keys.find(appeal.id()))
                .flatMap(appeal::sourceDigest)
                .filter(digest::equals)
                .isPresent();
    }

    @Override
    public boolean isErased(UUID appealOrParty) {
        return UsableKey.in(keys.find(appealOrParty)).isEmpty();
    }

    @Override
    public boolean isErasedByNow(UUID appealOrParty) {
        return UsableKey.in(asked(keys.findNow(List.of(appealOrParty)), appealOrParty))
                .isEmpty();
    }

    private static Map<UUID, PartyDetails> known(Collection<Party> parties, Map<UUID, KeyState> found) {
        var known = new HashMap<UUID, PartyDetails>();
        for (var party : parties) {
            UsableKey.in(asked(found, party.id())).ifPresent(key -> known.put(party.id(), party.details(key)));
        }
        return known;
    }

    private static KeyState asked(Map<UUID, KeyState> found, UUID id) {
        return Objects.requireNonNull(found.get(id), "every id has its answer");
    }
}
