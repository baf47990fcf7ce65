/**
 * Which organisations the network knows, under which name and parent on which day, and since when until when they are open.
 * What was said of a day is added to and never overwritten.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.organisations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
