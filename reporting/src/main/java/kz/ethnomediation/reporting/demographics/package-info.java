/**
 * How many applicants declared which ethnicity, as intake's vault lets it out: shown for the republic and a whole year only.
 * The quarters are added up here and never shown one by one.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.demographics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
