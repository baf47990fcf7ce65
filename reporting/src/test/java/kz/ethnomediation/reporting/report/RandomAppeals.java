package kz.ethnomediation.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AnswerTermFact.Step;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.FactFixture;
import kz.ethnomediation.reporting.facts.MovementKind;

/** Lives of appeals by a seed, which is printed. */
public final class RandomAppeals {

    private final Random random;
    private final List<String> regions;
    private final LocalDate firstDay;

    public RandomAppeals(long seed, List<String> regions, LocalDate firstDay) {
        System.out.println("random appeals, seed " + seed);
        this.random = new Random(seed);
        this.regions = List.copyOf(regions);
        this.firstDay = firstDay;
    }

    /** Lives in which each step follows from the one before. */
    public List<AppealMovement> orderly(int appeals) {
        var movements = new ArrayList<AppealMovement>();
        for (var i = 0; i < appeals; i++) {
            var day = firstDay.plusDays(random.nextInt(300));
            var appeal = new UUID(random.nextLong(), random.nextLong());
            var region = anyRegion();
            movements.add(FactFixture.registered(appeal, region, day));
            for (var step = random.nextInt(4); step > 0; step--) {
                var next = anyRegion();
                if (!next.equals(region)) {
                    day = day.plusDays(random.nextInt(20));
                    movements.add(FactFixture.transferred(appeal, region, next, day));
                    region = next;
                }
                day = day.plusDays(random.nextInt(60));
                movements.add(closed(appeal, region, day));
                if (step > 1) {
                    day = day.plusDays(random.nextInt(60));
                    movements.add(FactFixture.reopened(appeal, region, day));
                    step--;
                }
            }
        }
        return movements;
    }

    /** Lives as they must not be: ended twice, reopened while open, moved to where they are, ended before the registration, never registered. */
    public List<AppealMovement> disorderly(int appeals) {
        var movements = new ArrayList<AppealMovement>();
        for (var i = 0; i < appeals; i++) {
            var day = firstDay.plusDays(random.nextInt(300));
            var appeal = new UUID(random.nextLong(), random.nextLong());
            var region = anyRegion();
            if (random.nextInt(10) > 0) {
                movements.add(FactFixture.registered(appeal, region, day));
            }
            for (var step = random.nextInt(5); step > 0; step--) {
                var any = day.plusDays(random.nextInt(120) - 20L);
                movements.add(
                        switch (random.nextInt(4)) {
                            case 0 -> FactFixture.reopened(appeal, region, any);
                            case 1 -> FactFixture.transferred(appeal, region, anyRegion(), any);
                            default -> closed(appeal, region, any);
                        });
            }
        }
        return movements;
    }

    /** Answer terms of the appeals of {@code lives}: set, moved and answered at any time, or not. */
    public List<AnswerTermFact> terms(List<AppealMovement> lives) {
        var terms = new ArrayList<AnswerTermFact>();
        for (var life : lives) {
            if (life.kind() == MovementKind.REGISTERED && random.nextInt(5) > 0) {
                var day = life.effectiveOn();
                terms.add(FactFixture.term(life.appealId(), Step.SET, day.plusDays(21), day));
                for (var move = random.nextInt(3); move > 0; move--) {
                    var moved = day.plusDays(random.nextInt(30));
                    terms.add(FactFixture.term(life.appealId(), Step.MOVED, moved.plusDays(random.nextInt(60)), moved));
                }
                if (random.nextBoolean()) {
                    terms.add(FactFixture.term(life.appealId(), Step.ANSWERED, null, day.plusDays(random.nextInt(60))));
                }
            }
        }
        return terms;
    }

    private String anyRegion() {
        return regions.get(random.nextInt(regions.size()));
    }

    private AppealMovement closed(UUID appeal, String region, LocalDate day) {
        var outcomes = AppealOutcome.values();
        return FactFixture.closed(appeal, outcomes[random.nextInt(outcomes.length)], region, day);
    }
}
