package kz.ethnomediation.reporting.historic;

/**
 * A count as it is stated.
 *
 * @param source who states it, in words for the reader
 * @param synthetic whether the split by unit and quarter is made up, so that only a larger total is published
 */
public record HistoricFigure(HistoricCell cell, long value, String source, boolean synthetic) {

    boolean statesTheSameAs(HistoricFigure other) {
        return value == other.value && synthetic == other.synthetic;
    }
}
