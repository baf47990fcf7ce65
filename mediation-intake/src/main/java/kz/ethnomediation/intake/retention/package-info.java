/**
 * What intake keeps for a term, and how each class of it is destroyed when the term has run out. Terms and the job are the
 * platform's; the verbs that destroy are those of an officer's order to erase.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
