/**
 * The event log as other services read it over HTTP.
 * It is the source from which every projection can be rebuilt without Kafka.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
