package kz.ethnomediation.bench.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What row-level security costs behind the predicate: printed, never asserted; asserted is that the rows are the same. */
class RowSecurityBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UP = 3;
    private static final int TIMES = 200;

    private interface Work {
        int on(Connection connection) throws SQLException;
    }

    @Test
    void costsLittleBehindThePredicate() throws SQLException {
        try (var database = new AppealDatabase();
                var plain = database.withPredicateAlone();
                var told = database.told();
                var toldBefore = database.toldBefore()) {
            var work = new AppealWork(new Random(61), database.own());
            compare("keyset page of 50", 50, work::page, plain, toldBefore, told);
            compare("one appeal by id", 1, work::one, plain, toldBefore, told);
            compare("one registration", 10, work::register, plain, toldBefore, told);
        }
    }

    private static void compare(
            String name, int rows, Work work, Connection plain, Connection toldBefore, Connection told)
            throws SQLException {
        var policies = new double[ROUNDS];
        var policiesAndTelling = new double[ROUNDS];
        var alone = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var without = microseconds(work, rows, plain, false);
            var with = microseconds(work, rows, toldBefore, false);
            var withTelling = microseconds(work, rows, told, true);
            if (round >= 0) {
                alone[round] = without;
                policies[round] = with / without;
                policiesAndTelling[round] = withTelling / without;
            }
        }
        System.out.printf(
                "row-level security, %s: predicate alone %.0f µs; with policies, told before %.2f; told %.2f times (%d"
                        + " rounds)%n",
                name, median(alone), median(policies), median(policiesAndTelling), ROUNDS);
    }

    private static double microseconds(Work work, int rows, Connection connection, boolean telling)
            throws SQLException {
        var start = System.nanoTime();
        for (var time = 0; time < TIMES; time++) {
            if (telling) {
                AppealWork.tell(connection);
            }
            assertThat(work.on(connection)).isEqualTo(rows);
            connection.commit();
        }
        return (System.nanoTime() - start) / 1_000.0 / TIMES;
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
