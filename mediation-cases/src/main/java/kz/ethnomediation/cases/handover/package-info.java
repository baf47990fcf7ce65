/**
 * Fetches from mediation-intake what its events may not hold: the parties, the essence, the scope answers.
 * It happens outside any user's write, is tried until it succeeds, and one that cannot be fetched holds up no other.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.handover;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
