package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;

/** What can be wrong with a profile: languages and regions that do not exist, a region or office of another keeper. */
@ApplicationScoped
public class RegistrationRules {

    private final Territories territories;
    private final Languages languages;

    RegistrationRules(Territories territories, Languages languages) {
        this.territories = territories;
        this.languages = languages;
    }

    /** Every fault, in the order of the fields. */
    public List<Fault> faults(MediatorProfile profile, Caller keeper, LocalDate today) {
        var faults = new ArrayList<Fault>();
        unknownLanguages(profile.languages(), today, faults);
        var existing = territories.regions(today);
        for (var at = 0; at < profile.regions().size(); at++) {
            if (!existing.contains(profile.regions().get(at))) {
                faults.add(new Fault("/regions/" + at, "unknown"));
            }
        }
        if (!existing.contains(profile.registerRegion())) {
            faults.add(new Fault("/registerRegion", "unknown"));
        } else if (!keeper.scope().covers(profile.registerRegion())) {
            faults.add(new Fault("/registerRegion", "outside-your-scope"));
        }
        if (profile.hasOfficeOfAnotherRegion()) {
            faults.add(new Fault("/office", "of-another-region"));
        }
        return faults;
    }

    /** The list names languages; script and region of a tag ({@code kk-Cyrl}) are the mediator's own matter. */
    private void unknownLanguages(List<String> tags, LocalDate today, List<Fault> faults) {
        var known = languages.tags(today);
        for (var at = 0; at < tags.size(); at++) {
            if (!known.contains(tags.get(at).split("-", 2)[0])) {
                faults.add(new Fault("/languages/" + at, "unknown"));
            }
        }
    }
}
