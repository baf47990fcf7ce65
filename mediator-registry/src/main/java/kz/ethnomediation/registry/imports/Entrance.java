package kz.ethnomediation.registry.imports;

import java.util.List;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sources.EntryKind;

/** How the rows of one kind of file become entries: through the use cases of single ones, with all their rules and events. */
public interface Entrance {

    EntryKind kind();

    /** The columns of its own, beside those that name the source. */
    List<Column> columns();

    /** Enters the rows on the stage that is open, in whatever order; every row has an entry or a fault. */
    Entered enter(List<NewRow> rows, Handing handing);

    /** What is asked for once the entries are kept; a fault refuses the file all the same. */
    default List<RowFault> ask(List<NewRow> rows, Entered entered, Handing handing) {
        return List.of();
    }
}
