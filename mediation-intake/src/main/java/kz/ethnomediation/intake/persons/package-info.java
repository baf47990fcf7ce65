/**
 * Who a person or body is: state numbers, names over three scripts, phones, and keyed hashes of them to be found again.
 * Knows no appeals; whoever asks says which matters a find may lead to.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.persons;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
