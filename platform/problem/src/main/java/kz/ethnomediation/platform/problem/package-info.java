/**
 * Answers every failure, the framework's own included, as a problem of RFC 9457 in the reader's language.
 * A refusal of a service is a {@link kz.ethnomediation.platform.problem.Problem} too, made from the service's own catalogue.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.problem;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
