package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import kz.ethnomediation.platform.subjects.Restriction;
import kz.ethnomediation.platform.subjects.Restrictions;

/** What of a case's words is shown to people: nothing of whoever has the own data blocked, nor of the matter that person brought. */
@ApplicationScoped
public class ShownTexts {

    private final OpenTexts openTexts;
    private final Restrictions restrictions;

    public ShownTexts(OpenTexts openTexts, Restrictions restrictions) {
        this.openTexts = openTexts;
        this.restrictions = restrictions;
    }

    /** What the case is about. */
    public Opened<String> essence(CaseDetails found) {
        var opened = openTexts.essence(found);
        var blocked =
                !restrictions.among(List.of(found.id()), Restriction.BLOCKED).isEmpty();
        return blocked ? opened.hidden() : opened;
    }

    /** Who the parties are, by the id of each. */
    public Map<UUID, Opened<PartyDetails>> details(List<PartyOnFile> parties) {
        var blocked =
                restrictions.among(parties.stream().map(PartyOnFile::partyId).toList(), Restriction.BLOCKED);
        return openTexts.details(parties).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        party -> blocked.contains(party.getKey())
                                ? party.getValue().hidden()
                                : party.getValue()));
    }
}
