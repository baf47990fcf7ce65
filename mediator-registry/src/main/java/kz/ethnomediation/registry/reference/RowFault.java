package kz.ethnomediation.registry.reference;

/** What is wrong with one cell of a file; never what stands in it. */
public record RowFault(int row, String column, String code) {

    /** The place as a pointer into the file. */
    public String pointer() {
        return "/rows/" + row + "/" + column;
    }
}
