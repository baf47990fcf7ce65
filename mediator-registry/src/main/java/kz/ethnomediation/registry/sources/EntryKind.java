package kz.ethnomediation.registry.sources;

/** What a source hands in; external ids are one source's own for each kind. */
public enum EntryKind {
    MEDIATOR,
    ORGANISATION,
    MEETING,
    TRAINING
}
