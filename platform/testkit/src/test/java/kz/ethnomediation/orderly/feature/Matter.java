package kz.ethnomediation.orderly.feature;

/** Something that a service is about. */
public record Matter(String name) {}
