/**
 * Trainings and certificates in tables to which rows are only added.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.trainings.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
