package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.registry.mediators.Languages;

/** Reads the languages of a day once for all rows. */
@Decorator
@Priority(1)
class StagedLanguages implements Languages {

    private final Languages lists;

    StagedLanguages(@Delegate Languages lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> tags(LocalDate on) {
        return Stage.once(List.of("languages", on), () -> lists.tags(on));
    }
}
