package kz.ethnomediation.unruly.common;

/** Lives in a dumping ground, on purpose. */
public class Leftovers {}
