package kz.ethnomediation.intake.terms.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.ethnomediation.intake.terms.TermVersions;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.workdays.PublishedDays;
import kz.ethnomediation.platform.workdays.WorkCalendar;

/** Builds the terms of a day from the service's own copies of the lists; a list published anew counts after a minute at most, and a version once read stays as it is. */
@ApplicationScoped
class ReferenceTerms implements TermsInForce {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int DAYS_HELD = 32;

    private final ReferenceLists lists;
    private final InstantSource clock;
    private final ConcurrentMap<LocalDate, Reading> readings = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ListVersion> stored = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    ReferenceTerms(ReferenceLists lists, InstantSource clock) {
        this.lists = lists;
        this.clock = clock;
    }

    private record Reading(Terms terms, Instant readAt) {

        boolean isFresh(Instant now) {
            return Duration.between(readAt, now).abs().compareTo(FRESH) < 0;
        }
    }

    @Override
    public Terms on(LocalDate day) {
        var now = clock.instant();
        var held = readings.get(day);
        if (held != null && held.isFresh(now)) {
            return held.terms();
        }
        if (readings.size() >= DAYS_HELD) {
            readings.clear();
        }
        var read = new Reading(read(day), now);
        readings.put(day, read);
        return read.terms();
    }

    @Override
    public Terms on(LocalDate day, TermVersions versions) {
        var policy = new PolicyItems(stored.computeIfAbsent(versions.policy(), this::version), day).policy();
        return new Terms(policy, calendars.computeIfAbsent(versions.calendar(), this::calendar));
    }

    private WorkCalendar calendar(String version) {
        var between = version.indexOf(' ');
        return WorkCalendar.of(
                days(version(version.substring(0, between))), days(version(version.substring(between + 1))));
    }

    private ListVersion version(String named) {
        var dash = named.lastIndexOf('-');
        return lists.version(named.substring(0, dash), Integer.parseInt(named.substring(dash + 1)))
                .orElseThrow(() -> new IllegalStateException("there is no list " + named));
    }

    private Terms read(LocalDate day) {
        var policy = new PolicyItems(list("term-policy", day), day).policy();
        return new Terms(policy, WorkCalendar.of(days(list("holidays", day)), days(list("moved-days", day))));
    }

    private static PublishedDays days(ListVersion list) {
        return new PublishedDays(list.version(), list.items());
    }

    private ListVersion list(String name, LocalDate day) {
        return lists.versionInForce(name, day)
                .orElseThrow(() -> new IllegalStateException("no list " + name + " is in force on " + day));
    }
}
