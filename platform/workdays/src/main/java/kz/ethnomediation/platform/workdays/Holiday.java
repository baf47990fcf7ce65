package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day off by law, by the rule that gives it its dates. */
sealed interface Holiday {

    String code();

    /** Whether the next working day is off where it falls on a weekend (Law on holidays art. 5). */
    boolean transferred();

    boolean confirmed();

    Stream<LocalDate> in(int year);

    /** Returns every year for {@code days} days in a row, as long as the law says so, both ends included. */
    record Yearly(String code, MonthDay first, int days, LocalDate validFrom, LocalDate validTo, boolean transferred)
            implements Holiday {

        @Override
        public boolean confirmed() {
            return true;
        }

        @Override
        public Stream<LocalDate> in(int year) {
            return IntStream.range(0, days)
                    .mapToObj(first.atYear(year)::plusDays)
                    .filter(date -> !date.isBefore(validFrom) && !date.isAfter(validTo));
        }
    }

    /** Has another date each year, which somebody announces. */
    record Dated(String code, LocalDate date, boolean transferred, boolean confirmed) implements Holiday {

        @Override
        public Stream<LocalDate> in(int year) {
            return date.getYear() == year ? Stream.of(date) : Stream.empty();
        }
    }
}
