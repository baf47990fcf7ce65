package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;

/**
 * A warning that is due.
 *
 * @param step the policy's number of days that has been reached: 60, 30 or 7
 * @param since the day on which it was reached
 */
public record ExpiryWarning(Expiry expiry, int daysLeft, int step, LocalDate since) {}
