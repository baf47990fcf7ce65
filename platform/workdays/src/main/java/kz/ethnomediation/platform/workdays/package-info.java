/**
 * Business days, working days, and terms counted in them, on published lists that the caller hands in.
 * Knows no service and keeps nothing: the same lists give the same days for ever.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.workdays;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
