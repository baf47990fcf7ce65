package kz.ethnomediation.intake.registration.rest;

import kz.ethnomediation.intake.duplicates.rest.Database;

/**
 * Everything that registrations in a region leave behind; the same before and after means that nothing was stored and
 * nothing published.
 *
 * @param numbers how far the region's numbers have been counted
 * @param events what was published of it or waits to be
 */
record Traces(long appeals, long numbers, long events) {

    static Traces in(String region) {
        return new Traces(
                Database.rows("select count(*) from appeal where region = '" + region + "'"),
                Database.rows("select coalesce(sum(last), 0) from appeal_count where region = '" + region + "'"),
                Database.rows("select count(*) from"
                        + " (select topic, payload from outbox union all select topic, payload from event_log) e"
                        + " where topic = 'ethnomediation.appeal-events' and payload ->> 'region' = '" + region
                        + "'"));
    }
}
