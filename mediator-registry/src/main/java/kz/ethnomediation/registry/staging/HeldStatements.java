package kz.ethnomediation.registry.staging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.ethnomediation.registry.mediators.MediatorId;

/** What was said of mediators and is not kept yet. */
abstract class HeldStatements<S> implements Held {

    private final Map<MediatorId, List<S>> said = new LinkedHashMap<>();
    private final Consumer<List<S>> keeping;

    HeldStatements(Consumer<List<S>> keeping) {
        this.keeping = keeping;
    }

    boolean add(MediatorId mediator, S statement) {
        return Objects.requireNonNull(said.computeIfAbsent(mediator, _ -> new ArrayList<>()))
                .add(statement);
    }

    List<S> of(MediatorId mediator) {
        return List.copyOf(said.getOrDefault(mediator, List.of()));
    }

    @Override
    public Turn turn() {
        return Turn.STATEMENTS;
    }

    @Override
    public void keep() {
        keeping.accept(said.values().stream().flatMap(List::stream).toList());
    }
}
