package kz.ethnomediation.intake.declarations;

import java.time.Instant;
import java.util.SortedMap;
import kz.ethnomediation.intake.declarations.DeclarationRules.CountingPolicy;

/**
 * What leaves the vault of one quarter.
 *
 * @param counts persons by code, as {@link SmallCounts} lets them out
 */
public record CountedQuarter(
        Quarter quarter, Instant countedAt, CountingPolicy policy, int listVersion, SortedMap<String, Long> counts) {}
