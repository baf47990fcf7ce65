package kz.ethnomediation.intake.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lines of imports: as they stood in the file until they are taken, as ciphertext under a key of that file; as results without
 * personal data afterwards.
 */
public interface ImportLines {

    void add(UUID importId, List<SheetLine> lines);

    /** The next lines that are still to be taken, in the file's order. */
    List<SheetLine> next(UUID importId, int limit);

    /** Keeps the results and forgets the lines themselves. A line has one result for ever. */
    void done(UUID importId, List<ImportRow> rows);

    /** Destroys the key of the file: nobody reads any line of it again, wherever one may still stand. */
    void forget(UUID importId);

    /** Results in the file's order, from behind the line {@code after}. */
    List<ImportRow> page(UUID importId, Optional<RowResult.State> state, int after, int limit);
}
