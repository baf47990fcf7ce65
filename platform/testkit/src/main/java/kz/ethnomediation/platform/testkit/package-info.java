/**
 * What tests of every service stand on: a real PostgreSQL, a real Kafka broker, signed tokens and the architecture rules.
 * Nothing here knows a service or a container engine; the engines come as Maven artifacts and listen on the loopback only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
