/**
 * Entries of akimats over HTTP: where an akimat's system writes its own, and where the network reads them.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.akimatentries.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
