package kz.ethnomediation.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.FactFixture;

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
            var region = regions.get(random.nextInt(regions.size()));
            movements.add(FactFixture.registered(appeal, region, day));
            for (var step = random.nextInt(4); step > 0; step--) {
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

    /** Lives as they must not be: ended twice, reopened while open, ended before the registration, never registered. */
    public List<AppealMovement> disorderly(int appeals) {
        var movements = new ArrayList<AppealMovement>();
        for (var i = 0; i < appeals; i++) {
            var day = firstDay.plusDays(random.nextInt(300));
            var appeal = new UUID(random.nextLong(), random.nextLong());
            var region = regions.get(random.nextInt(regions.size()));
            if (random.nextInt(10) > 0) {
                movements.add(FactFixture.registered(appeal, region, day));
            }
            for (var step = random.nextInt(5); step > 0; step--) {
                var any = day.plusDays(random.nextInt(120) - 20L);
                movements.add(
                        random.nextInt(3) == 0
                                ? FactFixture.reopened(appeal, region, any)
                                : closed(appeal, region, any));
            }
        }
        return movements;
    }

    private AppealMovement closed(UUID appeal, String region, LocalDate day) {
        var outcomes = AppealOutcome.values();
        return FactFixture.closed(appeal, outcomes[random.nextInt(outcomes.length)], region, day);
    }
}
