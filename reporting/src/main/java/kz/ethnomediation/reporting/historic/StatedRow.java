package kz.ethnomediation.reporting.historic;

import org.jspecify.annotations.Nullable;

/** A row as it was sent: the quarter not yet read, the region not yet looked up. */
public record StatedRow(HistoricLine line, @Nullable String region, String quarter, long value) {}
