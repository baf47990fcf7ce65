/**
 * The root of the service: holds nothing but its features.
 * Facts and historic aggregates come in, the report goes out; calendar and territory say which quarter and which unit.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
