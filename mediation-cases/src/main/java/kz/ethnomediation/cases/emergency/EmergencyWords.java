package kz.ethnomediation.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.lifecycle.CaseKeys;

/** Opens the words of emergency accesses for whoever sees these: all keys of an answer in one question. */
@ApplicationScoped
public class EmergencyWords {

    private final CaseKeys keys;

    public EmergencyWords(CaseKeys keys) {
        this.keys = keys;
    }

    /** The words by the id of their access; those that are erased with their case are not among them. */
    public Map<UUID, String> of(Collection<EmergencyAccess> accesses) {
        var usable = keys.toRead(accesses.stream().map(EmergencyAccess::caseId).collect(Collectors.toSet()));
        var words = new HashMap<UUID, String>();
        for (var access : accesses) {
            Optional.ofNullable(usable.get(access.caseId()))
                    .ifPresent(key -> words.put(access.id(), access.words(key)));
        }
        return words;
    }
}
