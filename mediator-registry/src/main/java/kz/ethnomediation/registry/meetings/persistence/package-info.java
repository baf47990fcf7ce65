/**
 * Meetings in a table to which rows are only added.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.meetings.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
