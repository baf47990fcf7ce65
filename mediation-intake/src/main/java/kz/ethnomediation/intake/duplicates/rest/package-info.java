/**
 * Search, the check for duplicates and the decision about them over HTTP.
 * What identifies a person comes in the body, and no answer may be kept by anything on its way.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.duplicates.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
