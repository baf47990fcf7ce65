package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Restriction;
import kz.ethnomediation.platform.subjects.Restrictions;

/**
 * What of the texts is shown to people: of whoever has the own data blocked nothing, though all of it is kept (domain rule 48).
 * Views of appeals and parties and every search ask here; what keeps, hands over or extracts asks {@link OpenTexts}.
 */
@ApplicationScoped
public class ShownTexts {

    private final OpenTexts openTexts;
    private final Restrictions restrictions;

    public ShownTexts(OpenTexts openTexts, Restrictions restrictions) {
        this.openTexts = openTexts;
        this.restrictions = restrictions;
    }

    /**
     * Parties as they are shown.
     *
     * @param known by their ids; whoever is erased or blocked is not among them
     * @param blocked those whose data are blocked
     */
    public record Shown(Map<UUID, PartyDetails> known, Set<UUID> blocked) {

        public Shown {
            known = Map.copyOf(known);
            blocked = Set.copyOf(blocked);
        }

        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    /**
     * The texts of an appeal as they are shown.
     *
     * @param texts empty where they are erased or blocked
     * @param blocked whether whoever brought the appeal has the own data blocked
     */
    public record Said(Optional<AppealTexts> texts, boolean blocked) {

        @Override
        public String toString() {
            return "Said[]";
        }
    }

    /** Who these parties are. */
    public Shown parties(Collection<Party> parties) {
        var blocked = restrictions.among(parties.stream().map(Party::id).toList(), Restriction.BLOCKED);
        var open =
                parties.stream().filter(party -> !blocked.contains(party.id())).toList();
        return new Shown(openTexts.known(open), blocked);
    }

    /** What was said of the appeal. */
    public Said of(Appeal appeal) {
        var blocked = isBlocked(appeal.id());
        return new Said(blocked ? Optional.empty() : openTexts.said(appeal), blocked);
    }

    /** Whether whoever brought the appeal has the own data blocked: then no words of it are shown, the reasons of its history neither. */
    public boolean isBlocked(UUID appealId) {
        return !restrictions.among(List.of(appealId), Restriction.BLOCKED).isEmpty();
    }

    /** All that is kept, for whoever keeps it on. */
    public OpenTexts kept() {
        return openTexts;
    }
}
