/**
 * Counts of years without case data, as somebody states them: line, region, quarter, value and source.
 * They stand beside the facts, are never made into facts, and a newer statement of the same source goes before an older one.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.historic;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
