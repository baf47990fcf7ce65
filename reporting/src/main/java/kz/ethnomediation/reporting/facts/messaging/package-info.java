/**
 * Translates the owners' events into facts; types that carry no fact for the report are left alone by name.
 * Each record here holds only the members of the contract that reporting uses.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.facts.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
