/**
 * What is due over HTTP, for the data protection officer and for auditors: ids, codes, days and counts.
 * Nothing is destroyed or kept by asking.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.retention.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
