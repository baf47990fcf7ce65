package kz.ethnomediation.intake.appeals;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Appeals, their history and their events in memory. */
final class InMemoryAppeals implements Appeals, AppealHistory, AppealEvents {

    final Map<UUID, Appeal> kept = new LinkedHashMap<>();
    final List<Entry> history = new ArrayList<>();
    final List<AppealEvent.Published> published = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public Optional<Appeal> byId(UUID id, Sight sight) {
        return Optional.ofNullable(kept.get(id)).filter(appeal -> isSeen(appeal, sight));
    }

    @Override
    public Optional<Appeal> withParties(UUID id, Sight sight) {
        return byId(id, sight);
    }

    @Override
    public Optional<Appeal> lockedById(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean claim(UUID id) {
        return !kept.containsKey(id);
    }

    @Override
    public void add(Appeal appeal) {
        var year = appeal.registeredAt().atZone(ZoneId.of("Asia/Almaty")).getYear();
        var region = appeal.attributes().region();
        appeal.numberedAs(AppealNumber.of(year, region, counts.merge(year + region, 1L, Long::sum)));
        kept.put(appeal.id(), appeal);
    }

    @Override
    public List<Appeal> page(AppealFilter filter, Sight sight, int limit) {
        return kept.values().stream()
                .filter(appeal -> isSeen(appeal, sight))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Entry entry) {
        history.add(entry);
    }

    @Override
    public List<Entry> of(UUID appealId) {
        return history.stream()
                .filter(entry -> entry.appealId().equals(appealId))
                .toList();
    }

    @Override
    public void publish(Appeal appeal, AppealEvent.Published event) {
        published.add(event);
    }

    private static boolean isSeen(Appeal appeal, Sight sight) {
        return switch (sight) {
            case Sight.Territory(var scope) -> scope.covers(appeal.attributes().region());
            case Sight.Own(var subject) -> appeal.registeredBy().equals(subject);
            case Sight.Service() -> appeal.status().isWithCases();
        };
    }
}
