/**
 * Who has lost which right, and who took it: what every service subtracts from what a token grants.
 * A withdrawal is a fact, and so is its end; both are told to all services at once.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.withdrawals;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
