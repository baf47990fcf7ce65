/**
 * What reporting does where a person asks about the own data: it says that it keeps none.
 * Facts are counts of ids without a person, and are not touched by any request.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.subjects;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
