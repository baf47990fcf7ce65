/**
 * The way in: records from Kafka take effect once, in the order of their key, in one transaction with the inbox row.
 * What cannot take effect waits in the database and holds its own key only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.inbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
