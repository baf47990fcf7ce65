package kz.ethnomediation.intake.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.imports.ImportRow;
import kz.ethnomediation.intake.imports.LineFault;
import kz.ethnomediation.intake.imports.RowResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of the file.
 *
 * @param line the row's number in the file
 * @param appealId the appeal that it is, where it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(
        int line,
        RowResult.State state,
        @Nullable UUID appealId,
        @Nullable String number,
        List<LineFault> errors) {

    static RowView of(ImportRow row) {
        return switch (row.result()) {
            case RowResult.Imported(var id, var number) -> accepted(row, id, number);
            case RowResult.Duplicate(var id, var number) -> accepted(row, id, number);
            case RowResult.Importable() -> accepted(row, null, null);
            case RowResult.Refused(var faults) -> new RowView(row.line(), RowResult.State.REFUSED, null, null, faults);
        };
    }

    private static RowView accepted(ImportRow row, @Nullable UUID id, @Nullable String number) {
        return new RowView(row.line(), row.result().state(), id, number, List.of());
    }
}
