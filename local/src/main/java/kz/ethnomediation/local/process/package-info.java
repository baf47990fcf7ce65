/**
 * Processes that belong to us: started with a log of their own, watched, and ended in order.
 * Nothing here knows what the processes are for.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local.process;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
