/**
 * Keeps each service's own dated copy of published lists, seeded from the contracts by the first migration.
 * What a list means is the service's business; this jar stores and finds the version in force.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
