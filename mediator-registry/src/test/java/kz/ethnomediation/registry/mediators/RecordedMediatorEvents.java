package kz.ethnomediation.registry.mediators;

import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;

/** Remembers what a use case published. */
final class RecordedMediatorEvents implements MediatorEvents {

    private final List<StatusTaken> published = new ArrayList<>();

    @Override
    public void publish(MediatorEvent event) {
        switch (event) {
            case StatusTaken taken -> published.add(taken);
        }
    }

    List<StatusTaken> published() {
        return List.copyOf(published);
    }
}
