/**
 * An appeal from its registration to the day on which the case that it became is closed.
 * The aggregate decides, the use cases open transactions, the ports say what is kept and published.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.appeals;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
