package kz.ethnomediation.registry.sources;

/**
 * A system that hands in entries of one kind.
 *
 * @param system its stable code, {@code akimat-61}
 */
public record SourceOf(EntryKind kind, String system) {}
