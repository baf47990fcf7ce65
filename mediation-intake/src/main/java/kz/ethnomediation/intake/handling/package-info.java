/**
 * What is done with an appeal after its registration, one class a verb: triage, acceptance, the ends at intake, the answer
 * and its term, the interethnic flag, the transfer to another region.
 * The verbs of a quick sheet go through the same classes.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.handling;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
