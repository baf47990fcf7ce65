package kz.ethnomediation.bench.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What the policies cost in a whole request over HTTP: the running service, while the database enforces them and while it does
 * not, by turns. Printed, never asserted; asserted is that every request does its work. The telling of who acts stands on both
 * sides: {@link RowSecurityBench} says what it costs.
 */
class RowSecurityRequestBench {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UP = 3;
    private static final int TIMES = 100;

    private interface Work {
        int status();
    }

    @Test
    void costsLittleInAWholeRequest() throws SQLException {
        try (var intake = RunningIntake.start()) {
            var own = intake.own();
            compare(intake, "keyset page of 50", () -> intake.get("?limit=50"));
            var turn = new int[1];
            compare(intake, "one appeal by id", () -> intake.get("/" + own.get(turn[0]++ % own.size())));
        }
    }

    private static void compare(RunningIntake intake, String name, Work work) {
        var ratios = new double[ROUNDS];
        var alone = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            intake.enforcePolicies(false);
            var without = microseconds(work);
            intake.enforcePolicies(true);
            var with = microseconds(work);
            if (round >= 0) {
                alone[round] = without;
                ratios[round] = with / without;
            }
        }
        System.out.printf(
                "row-level security in a request, %s: predicate alone %.0f \u00b5s; with policies %.2f times (%d rounds)%n",
                name, median(alone), median(ratios), ROUNDS);
    }

    private static double microseconds(Work work) {
        var start = System.nanoTime();
        for (var time = 0; time < TIMES; time++) {
            assertThat(work.status()).isEqualTo(200);
        }
        return (System.nanoTime() - start) / 1_000.0 / TIMES;
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
