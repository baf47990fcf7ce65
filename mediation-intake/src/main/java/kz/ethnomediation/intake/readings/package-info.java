/**
 * What is logged when somebody reads of an appeal: the collections are decorated, so that no way of reading forgets it.
 * A decorator runs in the transaction of the question: what cannot be logged is not answered.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.readings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
