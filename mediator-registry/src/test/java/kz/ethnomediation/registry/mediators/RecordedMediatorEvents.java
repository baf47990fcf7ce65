package kz.ethnomediation.registry.mediators;

import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;

/** Remembers what a use case published. */
public final class RecordedMediatorEvents implements MediatorEvents {

    private final List<StatusTaken> published = new ArrayList<>();
    private final List<StandingChanged> changed = new ArrayList<>();

    @Override
    public void publish(MediatorEvent event) {
        switch (event) {
            case StatusTaken taken -> published.add(taken);
            case StandingChanged standing -> changed.add(standing);
        }
    }

    public List<StandingChanged> changed() {
        return List.copyOf(changed);
    }

    List<StatusTaken> published() {
        return List.copyOf(published);
    }
}
