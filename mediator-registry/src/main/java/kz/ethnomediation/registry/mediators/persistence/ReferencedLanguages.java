package kz.ethnomediation.registry.mediators.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.mediators.Languages;

/** Languages as the published list {@code languages} names them. */
@ApplicationScoped
class ReferencedLanguages implements Languages {

    private final ReferenceLists lists;

    ReferencedLanguages(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> tags(LocalDate on) {
        return lists.inForce("languages", on).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(item -> item.required("code").asText())
                .collect(Collectors.toUnmodifiableSet());
    }
}
