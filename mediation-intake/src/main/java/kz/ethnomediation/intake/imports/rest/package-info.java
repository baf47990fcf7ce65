/**
 * The HTTP face of imports: the template, the upload, the job and its rows.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.imports.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
