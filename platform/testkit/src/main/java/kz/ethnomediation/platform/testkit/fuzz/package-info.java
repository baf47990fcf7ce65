/**
 * Our own fuzzer: it reads the API description that a service serves, sends valid and broken requests, and judges every answer by it.
 * It knows no service; what a service's values and resources are, its {@code FuzzIT} says in a {@link kz.ethnomediation.platform.testkit.fuzz.Dictionary}.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.testkit.fuzz;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
