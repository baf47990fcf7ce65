/**
 * Forms of answers that several features give: those for everybody, which are kept and compressed, and files to take away.
 * Knows no feature; says nothing of what is answered.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.answers.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
