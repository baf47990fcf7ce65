package kz.ethnomediation.registry.seats.rest;

import java.util.UUID;

/** The seat that was taken or left. */
record SeatRef(UUID id) {}
