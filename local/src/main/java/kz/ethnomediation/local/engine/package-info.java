/**
 * The two engines of the local stack, PostgreSQL and Kafka, each run as a process of its own.
 * They make what the services expect: four databases with two roles each, and the nine topics.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
