/**
 * Quarters and spans of quarters, in the days of Asia/Almaty.
 * Everything that reporting counts falls on a day, and every day into one quarter.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
