/**
 * Answers the report over HTTP, in a member order that never changes.
 * Who is responsible for a region gets the rows of that region only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.report.view;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
