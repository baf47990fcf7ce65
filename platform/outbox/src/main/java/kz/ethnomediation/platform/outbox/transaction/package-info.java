/**
 * The one thing that the outbox needs from its surroundings: a database transaction with its connection.
 * The core is plain JDBC on it; a service brings its own.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.transaction;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
