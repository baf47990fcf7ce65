package kz.ethnomediation.platform.audit;

import java.time.Instant;

/** An entry of the log: its number, when it was written by the database's clock, and what it says. */
public record LoggedAccess(long id, Instant at, Access access) {}
