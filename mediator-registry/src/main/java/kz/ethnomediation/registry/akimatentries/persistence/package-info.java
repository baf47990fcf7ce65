/**
 * Entries of akimats in PostgreSQL.
 * A row is added whenever an akimat says something new.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.akimatentries.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
