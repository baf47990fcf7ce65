/**
 * Takes from every request's identity what has been withdrawn from its person, whatever the token grants and whenever it was issued.
 * Listens to the withdrawals, keeps those in force in a table of the service, and looks at a copy in memory.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.withdrawal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
