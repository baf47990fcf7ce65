/**
 * The command behind {@code ./run}: reads its options, brings the local stack up, loads the demo and waits for the end.
 * Everything it starts, it ends; what it has to say fits into one line each.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
