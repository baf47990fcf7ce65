/**
 * Tombstones outside the database: copied to a file while the service runs, and shredded again at the next start, before
 * anybody is answered. So a database that is set back to an earlier day brings nobody back who was erased since.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.fieldcrypt.restore;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
