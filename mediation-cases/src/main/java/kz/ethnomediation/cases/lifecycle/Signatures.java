package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What several signatures say together. */
final class Signatures {

    private Signatures() {}

    /** Those of {@code parties} who have not signed. */
    static List<UUID> missing(Collection<Signature> signatures, Collection<UUID> parties) {
        var signers = signatures.stream()
                .map(Signature::partyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return parties.stream().filter(party -> !signers.contains(party)).toList();
    }

    /** The day of the first one. */
    static Optional<LocalDate> first(Collection<Signature> signatures) {
        return signatures.stream().map(Signature::signedOn).min(Comparator.naturalOrder());
    }
}
