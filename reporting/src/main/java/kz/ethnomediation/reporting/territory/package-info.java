/**
 * The regional units that the republic consisted of at a time.
 * A report is laid out in the units of its own time, never in those of today.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.territory;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
