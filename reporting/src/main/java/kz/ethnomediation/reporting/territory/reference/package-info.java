/**
 * Reads the units from the service's copy of the published list of regions.
 * Which version of the list counts is decided by its date.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.territory.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
