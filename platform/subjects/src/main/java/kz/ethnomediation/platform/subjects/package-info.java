/**
 * Carries out in a service what a person may ask about the own data: hears of the request, fetches it, has the service act on its
 * rows in one transaction with the answer. What is asked for again, or heard of twice, has no second effect.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.subjects;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
