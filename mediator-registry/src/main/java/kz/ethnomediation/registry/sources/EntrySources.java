package kz.ethnomediation.registry.sources;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What sources mean by their ids. */
public interface EntrySources {

    /** Lets one transaction at a time work on what the source hands in, until it ends. */
    void lock(SourceOf source);

    /** What is known of these external ids, as the source said it last, by external id; in whatever territory. */
    Map<String, SourcedEntry> known(SourceOf source, Collection<String> externalIds);

    /** Adds what the source says now; each id once. */
    void keep(SourceOf source, List<SourcedEntry> entries, Instant recordedAt, String recordedBy);
}
