package kz.ethnomediation.registry.imports;

import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.sheets.SheetFormat;

/**
 * What a keeper says of the file that he hands in.
 *
 * @param source the system that all rows come from which name none
 * @param accounts whether the logins of its mediators are to be opened
 * @param rehearsed whether everything is judged and nothing kept
 */
public record Handing(
        SheetFormat.Kind format, Optional<String> source, boolean accounts, boolean rehearsed, Caller keeper) {}
