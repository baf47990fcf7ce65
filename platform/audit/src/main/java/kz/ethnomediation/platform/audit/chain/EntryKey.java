package kz.ethnomediation.platform.audit.chain;

/** One row of one registered table; the key as PostgreSQL prints it. */
public record EntryKey(int table, String key) {}
