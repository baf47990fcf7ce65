package kz.ethnomediation.intake.imports;

/** The result of one line, by the row's number in the file. */
public record ImportRow(int line, RowResult result) {}
