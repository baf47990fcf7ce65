/**
 * The rest of an entry: education, register of record, electing assembly, specialisations, districts, contacts, working load.
 * Statements with a first day each, kept in two times like certificates.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.particulars;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
