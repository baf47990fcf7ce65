package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;

/** A day whose kind one decision changed (Labour Code art. 85(3)). */
record MovedDay(LocalDate date, boolean working, boolean confirmed) {}
