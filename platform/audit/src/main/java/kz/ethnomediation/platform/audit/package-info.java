/**
 * Keeps who has read what about whom, and chains it with the rows in which a service keeps who has done what. Knows no
 * service: kinds, purposes and reasons are codes of whoever writes them down.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
