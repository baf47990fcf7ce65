/**
 * The root of the service: holds nothing but its features.
 * Each feature's root knows no HTTP, Kafka or Panache; its children rest, persistence and messaging do.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
