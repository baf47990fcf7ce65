/**
 * Answers the words of the codes over HTTP, in the reader's language and its alphabet.
 * The same lists answer the same entity tag, so that a client asks again for nothing.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.wording.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
