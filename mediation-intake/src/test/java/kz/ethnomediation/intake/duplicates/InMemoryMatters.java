package kz.ethnomediation.intake.duplicates;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.duplicates.Verdict.Pair;
import kz.ethnomediation.intake.persons.InMemoryPersonIndex;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.intake.persons.TestKeys;
import kz.ethnomediation.intake.persons.TraitHashes;

/** Earlier appeals with their index, the decisions about them and the searches for them, in memory. */
final class InMemoryMatters implements EarlierAppeals, DuplicateDecisions, SearchLog, ShownMatters {

    final Map<UUID, Matter> kept = new LinkedHashMap<>();
    final Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
    final List<SearchLog.Entry> searches = new ArrayList<>();
    final List<UUID> shown = new ArrayList<>();
    final InMemoryPersonIndex index = new InMemoryPersonIndex(
            id -> java.util.Objects.requireNonNull(kept.get(id)).region());

    void keep(Matter... matters) {
        for (var matter : matters) {
            kept.put(matter.id(), matter);
            index.enter(matter.parties().stream()
                    .map(party -> new PersonIndex.Entry(matter.id(), matter.id(), party.role(), party.who()))
                    .toList());
        }
    }

    @Override
    public List<Matter> among(Collection<UUID> ids, Sight sight) {
        return ids.stream()
                .map(kept::get)
                .filter(java.util.Objects::nonNull)
                .filter(matter -> isSeen(matter, sight))
                .sorted(Comparator.comparing(Matter::registeredAt).reversed())
                .toList();
    }

    @Override
    public Optional<Matter> byNumber(String number, Sight sight) {
        return kept.values().stream()
                .filter(matter -> matter.number().equals(number) && isSeen(matter, sight))
                .findFirst();
    }

    @Override
    public void add(Verdict verdict) {
        verdicts.put(verdict.pair(), verdict);
    }

    @Override
    public Collection<Verdict> about(Set<UUID> appeals) {
        return verdicts.values().stream()
                .filter(verdict -> appeals.contains(verdict.pair().lower())
                        || appeals.contains(verdict.pair().higher()))
                .toList();
    }

    @Override
    public void add(SearchLog.Entry entry) {
        searches.add(entry);
    }

    @Override
    public void shown(Question question, List<Matter> matters) {
        matters.forEach(matter -> shown.add(matter.id()));
    }

    SearchJournal journal() {
        return new SearchJournal(this, this, new TraitHashes(TestKeys.first()), InstantSource.fixed(MatterFixture.NOW));
    }

    private static boolean isSeen(Matter matter, Sight sight) {
        return sight instanceof Sight.Territory(var scope, var _) && scope.covers(matter.region());
    }
}
