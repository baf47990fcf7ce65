package kz.ethnomediation.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MovementKind;
import org.jspecify.annotations.Nullable;

/** The naive model: a clerk who goes through a pile of sheets day by day and keeps the set of open appeals. */
public final class AppealBook {

    private final Map<UUID, AppealMovement> registrations = new HashMap<>();
    private final List<AppealMovement> sheets = new ArrayList<>();

    public AppealBook(Collection<AppealMovement> movements) {
        movements.stream()
                .filter(movement -> movement.kind() == MovementKind.REGISTERED)
                .forEach(movement -> registrations.put(movement.appealId(), movement));
        movements.stream()
                .filter(movement -> registrations.containsKey(movement.appealId()))
                .sorted(Comparator.comparing(movement -> movement.origin().loggedAt()))
                .forEach(sheets::add);
        sheets.sort(Comparator.comparing(movement -> movement.kind() != MovementKind.REGISTERED));
    }

    /** The flow of one region. */
    public Flow flow(String region, Period period) {
        var open = new HashSet<UUID>();
        var counts = new HashMap<String, Long>();
        for (var day = LocalDate.of(2022, 1, 1); !day.isAfter(period.lastDay()); day = day.plusDays(1)) {
            if (day.equals(period.firstDay())) {
                counts.clear();
                counts.put("carry-in", (long) open.size());
            }
            for (var sheet : sheets) {
                if (counted(sheet).equals(day) && regionOf(sheet).equals(region)) {
                    enter(sheet, open, counts);
                }
            }
        }
        return new Flow(
                count(counts, "carry-in"),
                count(counts, "REGISTERED"),
                count(counts, "REOPENED"),
                count(counts, "CLOSED_AT_CONSULTATION"),
                count(counts, "SETTLED"),
                count(counts, "TERMINATED")
                        + count(counts, "REDIRECTED")
                        + count(counts, "OUT_OF_SCOPE")
                        + count(counts, "WITHDRAWN"),
                open.size());
    }

    private static void enter(AppealMovement sheet, Set<UUID> open, Map<String, Long> counts) {
        var changed = sheet.kind() == MovementKind.CLOSED ? open.remove(sheet.appealId()) : open.add(sheet.appealId());
        if (changed) {
            counts.merge(name(sheet.kind(), sheet.outcome()), 1L, Long::sum);
        }
    }

    private LocalDate counted(AppealMovement sheet) {
        var registered = registration(sheet).effectiveOn();
        return sheet.effectiveOn().isBefore(registered) ? registered : sheet.effectiveOn();
    }

    private String regionOf(AppealMovement sheet) {
        return registration(sheet).attributes().region();
    }

    private AppealMovement registration(AppealMovement sheet) {
        return java.util.Objects.requireNonNull(registrations.get(sheet.appealId()));
    }

    private static String name(MovementKind kind, @Nullable AppealOutcome outcome) {
        return outcome == null ? kind.name() : outcome.name();
    }

    private static long count(Map<String, Long> counts, String name) {
        return counts.getOrDefault(name, 0L);
    }
}
