package kz.ethnomediation.registry.organisations;

/** One faulty field: a pointer into what was sent, and what is wrong there. */
public record Fault(String pointer, String code) {}
