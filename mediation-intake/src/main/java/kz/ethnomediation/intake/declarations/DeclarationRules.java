package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The published lists that a declaration follows, as they are in force on one day.
 *
 * @param listVersion of the list of ethnicities
 * @param texts by BCP 47 language; none is missing
 */
public record DeclarationRules(
        int listVersion,
        List<Ethnicity> ethnicities,
        ConsentText consent,
        Map<DeclarationText, Map<String, String>> texts,
        CountingPolicy policy) {

    /** A full answer of its own, and what everybody is who has declared nothing. */
    public static final String NOT_STATED = "NOT_STATED";

    /** Another one than the list names, and in counts also the small ones together. */
    public static final String OTHER = "OTHER";

    public DeclarationRules {
        ethnicities = List.copyOf(ethnicities);
        texts = Map.copyOf(texts);
        var missing = EnumSet.allOf(DeclarationText.class);
        missing.removeAll(texts.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the list declaration-texts lacks " + missing);
        }
    }

    /**
     * One that may be declared.
     *
     * @param rank what stands behind the others; among equals the reader's alphabet decides
     * @param names by BCP 47 language
     */
    public record Ethnicity(String code, int rank, Map<String, String> names) {}

    /** The text of the consent of its own, and its version. */
    public record ConsentText(String version, Map<String, String> words) {}

    /**
     * How is counted (domain rules 39 and 55).
     *
     * @param smallestCount fewer persons than that leave the vault under no code
     * @param openDays how long after the end of the quarter people may still declare, change and withdraw
     */
    public record CountingPolicy(String version, int smallestCount, int openDays) {

        /** The last day on which declarations of the quarter are taken; they are counted on the next. */
        public LocalDate openUntil(Quarter quarter) {
            return quarter.lastDay().plusDays(openDays);
        }
    }

    boolean has(String code) {
        return ethnicities.stream().anyMatch(one -> one.code().equals(code));
    }
}
