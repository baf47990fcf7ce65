package kz.ethnomediation.registry.sheets;

import java.util.Comparator;

/** What is wrong with one cell of a file; never what stands in it. */
public record RowFault(int row, String field, String code) {

    /** In the order of the file. */
    public static final Comparator<RowFault> BY_ROW = Comparator.comparingInt(RowFault::row);

    /** The place as a pointer into the file. */
    public String pointer() {
        return "/rows/" + row + "/" + field;
    }
}
