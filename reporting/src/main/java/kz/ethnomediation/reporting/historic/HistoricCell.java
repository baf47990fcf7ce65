package kz.ethnomediation.reporting.historic;

import kz.ethnomediation.reporting.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/** What a count is about; without a region it is the republic's alone and is never split. */
public record HistoricCell(HistoricLine line, @Nullable String region, Quarter quarter) {}
