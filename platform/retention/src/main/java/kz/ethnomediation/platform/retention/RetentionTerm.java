package kz.ethnomediation.platform.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long records of a class are kept whose term began within these days.
 *
 * @param from the first day, the beginning of all days for the first policy
 * @param until the day from which a later policy counts
 * @param policy {@code retention-policy-1}
 */
record RetentionTerm(String classCode, Period period, LocalDate from, LocalDate until, String policy) {}
