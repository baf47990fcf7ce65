package kz.ethnomediation.intake.signals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.signals.Signal;
import kz.ethnomediation.intake.signals.SignalFilter;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.SignalWords;
import kz.ethnomediation.intake.signals.Signals;
import kz.ethnomediation.platform.acting.KeptInSight;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** Signals in PostgreSQL. */
@ApplicationScoped
class PanacheSignals implements Signals, PanacheRepositoryBase<Signal, UUID> {

    private static final List<SignalState> UNANSWERED = Arrays.stream(SignalState.values())
            .filter(SignalState::isUnanswered)
            .toList();

    private static final List<SignalState> CALM = List.of(SignalState.STABLE, SignalState.POST_CONTROL);

    private final KeptInSight keptInSight;

    private final DataKeys keys;

    PanacheSignals(KeptInSight keptInSight, DataKeys keys) {
        this.keptInSight = keptInSight;
        this.keys = keys;
    }

    @Override
    public Optional<Signal> byId(UUID id, SignalSight sight) {
        var query = SignalQuery.seen(sight);
        query.add("id = :id", "id", id);
        return find(query.text(), query.parameters()).firstResultOptional();
    }

    @Override
    public void add(Signal signal, SignalWords said) {
        var key = UsableKey.in(keys.obtain(new KeyOwner("signal", signal.id()))).orElseThrow();
        signal.write(said, key);
        persist(signal);
    }

    @Override
    public Optional<SignalWords> words(Signal signal) {
        return UsableKey.in(keys.find(signal.id())).map(signal::words);
    }

    @Override
    public void keepInSight(Signal signal) {
        keptInSight.keep(signal.id().toString());
    }

    @Override
    public List<Signal> page(SignalFilter filter, SignalSight sight, Instant now, int limit) {
        var query = SignalQuery.seen(sight);
        filter.region().ifPresent(region -> query.add("warning.place.region = :region", "region", region));
        filter.state().ifPresent(state -> query.add("state = :state", "state", state));
        filter.tension().ifPresent(tension -> query.add("tension = :tension", "tension", tension));
        filter.overdue().ifPresent(overdue -> {
            query.add((overdue ? "" : "not ") + "(state in :unanswered and duty.replyBy < :now)", "now", now);
            query.bind("unanswered", UNANSWERED);
        });
        filter.after().ifPresent(last -> {
            query.add("(raisedAt, id) < (:raisedAt, :lastId)", "raisedAt", last.raisedAt());
            query.bind("lastId", last.id());
        });
        return page(query, "raisedAt desc, id desc", limit);
    }

    @Override
    public List<Signal> unanswered(SignalSight sight, int limit) {
        var query = SignalQuery.concerning(sight);
        query.add("state in :unanswered", "unanswered", UNANSWERED);
        return page(query, "duty.replyBy, id", limit);
    }

    @Override
    public List<Signal> stillTense(SignalSight sight, int limit) {
        var query = SignalQuery.concerning(sight);
        query.add("state = :answered", "answered", SignalState.RESPONDED);
        return page(query, "lastFactAt, id", limit);
    }

    @Override
    public List<Signal> calm(SignalSight sight, int limit) {
        var query = SignalQuery.concerning(sight);
        query.add("state in :calm", "calm", CALM);
        return page(query, "controlDueOn nulls last, id", limit);
    }

    private List<Signal> page(SignalQuery query, String order, int limit) {
        return find(query.text() + " order by " + order, query.parameters())
                .page(0, limit)
                .list();
    }
}
