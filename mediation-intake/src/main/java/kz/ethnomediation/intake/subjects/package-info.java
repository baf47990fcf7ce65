/**
 * What people ask about their own data: the officer's request, whom it means, its term, and what the four services have answered.
 * It keeps ids only, and is closed when all of them have answered.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.subjects;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
