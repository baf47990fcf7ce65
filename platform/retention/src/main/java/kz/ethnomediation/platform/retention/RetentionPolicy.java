package kz.ethnomediation.platform.retention;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ethnomediation.platform.reference.DatedVersion;

/**
 * Reads the published list {@code retention-policy} for one service. A version counts for terms that begin from its first day on, until
 * a later one counts; what began before the first version is under the first.
 */
final class RetentionPolicy {

    static final String LIST = "retention-policy";

    /** Days are counted through weekends and holidays; the list says so, and knows no other count. */
    private static final String EVERY_DAY = "CALENDAR_DAYS";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final String service;
    private final Set<String> classes;

    RetentionPolicy(String service, Set<String> classes) {
        this.service = service;
        this.classes = new TreeSet<>(classes);
    }

    /**
     * The terms of the service's classes.
     *
     * @throws IllegalStateException where a version lacks a class, has one that the service does not know, or has a term that is none
     */
    List<RetentionTerm> terms(List<DatedVersion> versions) {
        if (versions.isEmpty()) {
            throw new IllegalStateException("there is no list " + LIST);
        }
        var terms = new ArrayList<RetentionTerm>();
        var byDay = byFirstDay(versions);
        for (var first : byDay.keySet()) {
            var from = first.equals(byDay.firstKey()) ? FIRST_DAY : first;
            var following = byDay.higherKey(first);
            terms.addAll(terms(byDay.get(first), from, following == null ? NO_END : following));
        }
        return List.copyOf(terms);
    }

    /** Of several that count from the same day on, the highest. */
    private static NavigableMap<LocalDate, DatedVersion> byFirstDay(List<DatedVersion> versions) {
        var byDay = new TreeMap<LocalDate, DatedVersion>();
        versions.stream()
                .sorted(Comparator.comparingInt(version -> version.list().version()))
                .forEach(version -> byDay.put(version.validFrom(), version));
        return byDay;
    }

    private List<RetentionTerm> terms(DatedVersion version, LocalDate from, LocalDate until) {
        var policy = LIST + "-" + version.list().version();
        var terms = new ArrayList<RetentionTerm>();
        var named = new HashSet<String>();
        for (var item : version.list().items()) {
            if (text(item, "service", policy).equals(service)) {
                var code = text(item, "code", policy);
                refuseUnless(named.add(code), policy, "has " + code + " twice");
                refuseUnless(
                        classes.contains(code),
                        policy,
                        "has a class " + code + ", which " + service + " does not know");
                terms.add(new RetentionTerm(code, period(item, code, policy), from, until, policy));
            }
        }
        for (var code : classes) {
            refuseUnless(named.contains(code), policy, "has no class " + code + " of " + service);
        }
        return terms;
    }

    private static Period period(JsonNode item, String code, String policy) {
        var calendar = text(item, "calendar", policy);
        refuseUnless(
                calendar.equals(EVERY_DAY), policy, "counts " + code + " in " + calendar + ", not in " + EVERY_DAY);
        var term = text(item, "term", policy);
        var period = parsed(term, code, policy);
        refuseUnless(
                !period.isNegative() && !period.isZero(),
                policy,
                "keeps " + code + " for " + term + ", which is no term");
        return period;
    }

    private static Period parsed(String term, String code, String policy) {
        try {
            return Period.parse(term);
        } catch (DateTimeParseException malformed) {
            throw new IllegalStateException(
                    policy + " keeps " + code + " for " + term + ", which is no term", malformed);
        }
    }

    private static String text(JsonNode item, String member, String policy) {
        var value = item.path(member).asText("");
        refuseUnless(!value.isEmpty(), policy, "has an item without " + member);
        return value;
    }

    private static void refuseUnless(boolean fulfilled, String policy, String otherwise) {
        if (!fulfilled) {
            throw new IllegalStateException(policy + " " + otherwise);
        }
    }
}
