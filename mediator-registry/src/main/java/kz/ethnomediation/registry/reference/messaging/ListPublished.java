package kz.ethnomediation.registry.reference.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.registry.reference.Publication;

/** The data of reference.list-published, version 1: the whole list. */
record ListPublished(String list, int version, LocalDate validFrom, Instant publishedAt, JsonNode items) {

    static ListPublished of(Publication publication) {
        var list = publication.list();
        return new ListPublished(list.name(), list.version(), publication.validFrom(), publication.at(), list.items());
    }
}
