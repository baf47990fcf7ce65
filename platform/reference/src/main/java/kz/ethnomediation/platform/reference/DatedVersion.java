package kz.ethnomediation.platform.reference;

import java.time.LocalDate;

/** A published version and the day from which it counts. */
public record DatedVersion(LocalDate validFrom, ListVersion list) {}
