/**
 * The HTTP face of documents: files in as form data, out as downloads that no browser runs.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.documents.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
