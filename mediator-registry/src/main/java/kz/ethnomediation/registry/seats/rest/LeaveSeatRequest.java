package kz.ethnomediation.registry.seats.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day on which the seat is not held; today by default. */
record LeaveSeatRequest(@Nullable LocalDate until) {}
