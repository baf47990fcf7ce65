/**
 * What is logged when somebody reads of a case: the collections are decorated, so that no way of reading forgets it.
 * A decorator runs in the transaction of the question: what cannot be logged is not answered.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.readings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
