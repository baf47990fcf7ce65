/**
 * Organisations in a table of entries and a table of changes to which rows are only added.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.organisations.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
