package kz.ethnomediation.intake.imports.persistence;

import java.util.UUID;
import kz.ethnomediation.intake.imports.RowResult;
import org.jspecify.annotations.Nullable;

/** The appeal that a result names, if it names one. */
record AppealOfRow(@Nullable UUID id, @Nullable String number) {

    static AppealOfRow of(RowResult result) {
        return switch (result) {
            case RowResult.Imported(var id, var number) -> new AppealOfRow(id, number);
            case RowResult.Duplicate(var id, var number) -> new AppealOfRow(id, number);
            case RowResult.Importable() -> new AppealOfRow(null, null);
            case RowResult.Refused refused -> new AppealOfRow(null, null);
        };
    }
}
