/**
 * What this service keeps for a term, and how each class of it is destroyed when the term has run out. Terms and the job are the
 * platform's; keys are shredded as by an officer's order to erase.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
