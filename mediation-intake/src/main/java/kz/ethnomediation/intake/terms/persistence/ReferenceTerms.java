package kz.ethnomediation.intake.terms.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.workdays.PublishedDays;
import kz.ethnomediation.platform.workdays.WorkCalendar;

/** Builds the terms of a day from the service's own copies of the lists; a list published anew counts after a minute at most. */
@ApplicationScoped
class ReferenceTerms implements TermsInForce {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int DAYS_HELD = 32;

    private final ReferenceLists lists;
    private final InstantSource clock;
    private final ConcurrentMap<LocalDate, Reading> readings = new ConcurrentHashMap<>();

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

    private Terms read(LocalDate day) {
        var policy = new PolicyItems(list("term-policy", day), day).policy();
        return new Terms(policy, WorkCalendar.of(days("holidays", day), days("moved-days", day)));
    }

    private PublishedDays days(String name, LocalDate day) {
        var list = list(name, day);
        return new PublishedDays(list.version(), list.items());
    }

    private ListVersion list(String name, LocalDate day) {
        return lists.versionInForce(name, day)
                .orElseThrow(() -> new IllegalStateException("no list " + name + " is in force on " + day));
    }
}
