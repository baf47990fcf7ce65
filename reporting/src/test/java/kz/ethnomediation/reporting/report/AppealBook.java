package kz.ethnomediation.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AnswerTermFact.Step;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MovementKind;
import org.jspecify.annotations.Nullable;

/** The naive model: a clerk who goes through a pile of sheets day by day and knows where each open appeal is. */
public final class AppealBook {

    private final Map<UUID, AppealMovement> registrations = new HashMap<>();
    private final List<AppealMovement> sheets = new ArrayList<>();
    private final List<AnswerTermFact> terms;

    public AppealBook(Collection<AppealMovement> movements, Collection<AnswerTermFact> terms) {
        movements.stream()
                .filter(movement -> movement.kind() == MovementKind.REGISTERED)
                .forEach(movement -> registrations.put(movement.appealId(), movement));
        movements.stream()
                .filter(movement -> registrations.containsKey(movement.appealId()))
                .sorted(Comparator.comparing(movement -> movement.origin().loggedAt()))
                .forEach(sheets::add);
        sheets.sort(Comparator.comparing(movement -> movement.kind() != MovementKind.REGISTERED));
        this.terms = terms.stream()
                .sorted(Comparator.comparing((AnswerTermFact term) -> term.step() != Step.SET)
                        .thenComparing(AnswerTermFact::effectiveOn)
                        .thenComparing(term -> term.origin().loggedAt()))
                .toList();
    }

    /** The flow of one region, in a period that is over. */
    public Flow flow(String region, Period period) {
        var day = new Shelf(region);
        for (var date = LocalDate.of(2022, 1, 1); !date.isAfter(period.lastDay()); date = date.plusDays(1)) {
            if (date.equals(period.firstDay())) {
                day.counts.clear();
                day.counts.put("carry-in", (long) day.here().size());
            }
            for (var sheet : sheets) {
                if (counted(sheet).equals(date)) {
                    day.enter(sheet);
                }
            }
        }
        return day.flow(overdue(day, period.lastDay()));
    }

    private long overdue(Shelf shelf, LocalDate on) {
        var answerBy = new HashMap<UUID, LocalDate>();
        var answered = new HashSet<UUID>();
        for (var term : terms) {
            if (!term.effectiveOn().isAfter(on) && term.step() == Step.ANSWERED) {
                var ignored = answered.add(term.appealId());
            } else if (!term.effectiveOn().isAfter(on)) {
                var ignored = answerBy.put(term.appealId(), Objects.requireNonNull(term.answerBy()));
            }
        }
        return shelf.here().stream()
                .filter(appeal -> !answered.contains(appeal) && !shelf.everClosed.contains(appeal))
                .filter(appeal -> answerBy.getOrDefault(appeal, LocalDate.MAX).isBefore(on))
                .count();
    }

    private LocalDate counted(AppealMovement sheet) {
        var registered =
                Objects.requireNonNull(registrations.get(sheet.appealId())).effectiveOn();
        return sheet.effectiveOn().isBefore(registered) ? registered : sheet.effectiveOn();
    }

    /** What the clerk of one region has in sight. */
    private static final class Shelf {

        private final String region;
        private final Map<String, Long> counts = new HashMap<>();
        private final Map<UUID, String> place = new HashMap<>();
        private final Set<UUID> open = new HashSet<>();
        private final Set<UUID> everClosed = new HashSet<>();

        Shelf(String region) {
            this.region = region;
        }

        List<UUID> here() {
            return open.stream()
                    .filter(appeal -> region.equals(place.get(appeal)))
                    .toList();
        }

        void enter(AppealMovement sheet) {
            switch (sheet.kind()) {
                case REGISTERED -> {
                    place.put(sheet.appealId(), sheet.attributes().region());
                    change(open.add(sheet.appealId()), sheet);
                }
                case REOPENED -> change(open.add(sheet.appealId()), sheet);
                case CLOSED -> {
                    var ignored = everClosed.add(sheet.appealId());
                    change(open.remove(sheet.appealId()), sheet);
                }
                case TRANSFERRED -> move(sheet);
            }
        }

        private void move(AppealMovement sheet) {
            var to = sheet.attributes().region();
            var from = place.put(sheet.appealId(), to);
            if (open.contains(sheet.appealId()) && !to.equals(from)) {
                count("out", region.equals(from));
                count("in", region.equals(to));
            }
        }

        private void change(boolean changed, AppealMovement sheet) {
            count(name(sheet.kind(), sheet.outcome()), changed && region.equals(place.get(sheet.appealId())));
        }

        private void count(String name, boolean counts) {
            if (counts) {
                this.counts.merge(name, 1L, Long::sum);
            }
        }

        Flow flow(long overdue) {
            return new Flow(
                    counted("carry-in"),
                    counted("REGISTERED"),
                    counted("REOPENED"),
                    counted("in"),
                    counted("CLOSED_AT_CONSULTATION"),
                    counted("SETTLED"),
                    counted("TERMINATED") + counted("REDIRECTED") + counted("OUT_OF_SCOPE") + counted("WITHDRAWN"),
                    counted("out"),
                    here().size(),
                    overdue);
        }

        private long counted(String name) {
            return counts.getOrDefault(name, 0L);
        }

        private static String name(MovementKind kind, @Nullable AppealOutcome outcome) {
            return outcome == null ? kind.name() : outcome.name();
        }
    }
}
