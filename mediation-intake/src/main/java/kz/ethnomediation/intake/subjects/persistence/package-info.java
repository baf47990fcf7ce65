/**
 * Requests and answers in tables to which rows are only added, and whom a request means by the index of persons.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.subjects.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
