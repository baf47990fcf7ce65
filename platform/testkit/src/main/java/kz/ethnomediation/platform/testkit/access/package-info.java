/**
 * Holds a running service against its access table: every served operation, by every role, on objects within and outside.
 * The table is data in {@code docs/access}; an operation without a row and a row without an operation are faults.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.testkit.access;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
