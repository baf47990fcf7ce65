/**
 * Notices: what a person outside the network is told of an appeal, in its language, and the proof that it reached them.
 * A notice is made when something is decided or a meeting is set; it has a term of its own and a record of every delivery.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.notices;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
