/**
 * What akimats say of their own public mediators: the registers of record that stand beside the network's.
 * An akimat's system enters and changes its own entries only, and moves no status of the network.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.akimatentries;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
