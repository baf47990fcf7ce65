/**
 * The quarterly report in the view "flow": every movement of an appeal counts in its own quarter.
 * Facts and historic aggregates are added up per unit and for the republic, and what is not known stays unknown.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
