/**
 * The register of mediators: who is in it, in which status, since when, by which document.
 * The aggregate decides, the use cases open transactions, the ports say what is kept and published.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.mediators;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
