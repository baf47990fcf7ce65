package kz.ethnomediation.registry.mediators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the register has said of one mediator's name and profile, in the order of recording. */
public record ProfileHistory(List<ProfileStatement> statements) {

    private static final Comparator<ProfileStatement> BY_DAY = Comparator.comparing(ProfileStatement::effectiveOn);

    public ProfileHistory {
        statements = List.copyOf(statements);
    }

    /** The statement that held the day; before the first one that one, for nobody was ever without a name. */
    public ProfileStatement on(AsOf asOf) {
        var known = statements.stream()
                .filter(said -> !said.recordedAt().isAfter(asOf.knownAt()))
                .toList();
        var byDay = (known.isEmpty() ? statements : known)
                .stream().collect(Collectors.toMap(ProfileStatement::effectiveOn, said -> said, (_, later) -> later));
        return byDay.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(asOf.day()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseGet(() -> byDay.values().stream().min(BY_DAY).orElseThrow());
    }
}
