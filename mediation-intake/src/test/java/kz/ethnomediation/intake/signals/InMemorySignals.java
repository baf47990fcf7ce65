package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.signals.SignalSight.Depth;

/** Signals, their history and their events in memory. */
final class InMemorySignals implements Signals, SignalHistory, SignalEvents {

    final Map<UUID, Signal> kept = new LinkedHashMap<>();
    private final Map<UUID, SignalWords> said = new HashMap<>();
    final List<Entry> history = new ArrayList<>();
    final List<SignalEvent> published = new ArrayList<>();

    @Override
    public Optional<Signal> byId(UUID id, SignalSight sight) {
        return Optional.ofNullable(kept.get(id))
                .filter(signal -> sight.depth(signal).isPresent());
    }

    @Override
    public void add(Signal signal, SignalWords words) {
        kept.put(signal.id(), signal);
        said.put(signal.id(), words);
    }

    @Override
    public Optional<SignalWords> words(Signal signal) {
        return Optional.ofNullable(said.get(signal.id()));
    }

    @Override
    public void keepInSight(Signal signal) {}

    @Override
    public List<Signal> page(SignalFilter filter, SignalSight sight, Instant now, int limit) {
        return kept.values().stream()
                .filter(signal -> sight.depth(signal).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Signal> unanswered(SignalSight sight, int limit) {
        return concerning(sight)
                .filter(signal -> signal.state().isUnanswered())
                .sorted(Comparator.comparing(signal -> signal.duty().replyBy()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Signal> stillTense(SignalSight sight, int limit) {
        return concerning(sight)
                .filter(signal -> signal.state() == SignalState.RESPONDED)
                .sorted(Comparator.comparing(Signal::lastFactAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Signal> calm(SignalSight sight, int limit) {
        return concerning(sight)
                .filter(signal -> signal.state() == SignalState.STABLE || signal.state() == SignalState.POST_CONTROL)
                .limit(limit)
                .toList();
    }

    private java.util.stream.Stream<Signal> concerning(SignalSight sight) {
        return kept.values().stream()
                .filter(signal -> sight.depth(signal)
                        .filter(depth -> depth != Depth.PROGRESS)
                        .isPresent())
                .filter(signal -> sight.coordinator()
                        || signal.duty().responder().kind() == Responder.Kind.OFFICE_HEAD
                        || signal.duty().responder().isPerson(sight.login())
                        || isUntaken(signal.duty().responder()));
    }

    /** Whether a person was named who has done nothing about it yet: the office goes on watching. */
    private static boolean isUntaken(Responder responder) {
        return responder.kind() == Responder.Kind.NAMED_PERSON && responder.tookAt() == null;
    }

    @Override
    public void add(Entry entry) {
        history.add(entry);
    }

    @Override
    public List<Entry> of(UUID signalId) {
        return history.stream()
                .filter(entry -> entry.signalId().equals(signalId))
                .toList();
    }

    @Override
    public void publish(Signal signal, SignalEvent event) {
        published.add(event);
    }
}
