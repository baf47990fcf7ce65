/**
 * Where files are looked at for malware.
 * There is no scanner yet, and the record of each document says so.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.documents.scan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
