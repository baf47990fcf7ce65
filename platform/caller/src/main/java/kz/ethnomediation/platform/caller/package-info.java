/**
 * Turns a verified token into who is calling and how far that person's sight reaches.
 * Knows no service: which rows a scope covers is decided in each service's own queries.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.caller;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
