package kz.ethnomediation.intake.signals.persistence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.SignalHistory.Entry;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.Standing;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** One line of a signal's history. Its id is known before it is written, for it is the place of the encrypted words. */
@Entity
@Table(name = "signal_history")
class SignalHistoryRow {

    @Id
    private long id;

    private UUID signalId;
    private long revision;
    private String actor;
    private String actorLogin;
    private String verb;

    @Enumerated(EnumType.STRING)
    private @Nullable SignalState fromState;

    private @Nullable Integer fromTension;
    private @Nullable Instant fromReplyBy;

    @Enumerated(EnumType.STRING)
    private @Nullable EscalationLevel fromLevel;

    @Enumerated(EnumType.STRING)
    private SignalState toState;

    private @Nullable Integer toTension;
    private Instant toReplyBy;

    @Enumerated(EnumType.STRING)
    private @Nullable EscalationLevel toLevel;

    private @Nullable String code;
    private String[] actions;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext words;

    private Instant occurredAt;
    private Instant recordedAt;

    /** For Hibernate. */
    protected SignalHistoryRow() {}

    SignalHistoryRow(long id, Entry entry, Optional<DataKey> key) {
        this.id = id;
        this.signalId = entry.signalId();
        this.revision = entry.revision();
        this.actor = entry.actor();
        this.actorLogin = entry.actorLogin();
        this.verb = entry.verb();
        this.fromState = entry.before().map(Standing::state).orElse(null);
        this.fromTension = entry.before().flatMap(Standing::tension).orElse(null);
        this.fromReplyBy = entry.before().map(Standing::replyBy).orElse(null);
        this.fromLevel = entry.before().flatMap(Standing::escalatedTo).orElse(null);
        this.toState = entry.after().state();
        this.toTension = entry.after().tension().orElse(null);
        this.toReplyBy = entry.after().replyBy();
        this.toLevel = entry.after().escalatedTo().orElse(null);
        this.code = entry.code().orElse(null);
        this.actions = entry.actions().toArray(String[]::new);
        this.words = entry.words()
                .flatMap(said -> key.map(usable -> usable.encrypt(place(), said)))
                .orElse(null);
        this.occurredAt = entry.occurredAt();
        this.recordedAt = entry.recordedAt();
    }

    boolean hasWords() {
        return words != null;
    }

    /** The line, with its words where there are some and their key is not destroyed. */
    Entry entry(Optional<DataKey> key) {
        return new Entry(
                signalId,
                revision,
                actor,
                actorLogin,
                verb,
                before(),
                new Standing(toState, Optional.ofNullable(toTension), toReplyBy, Optional.ofNullable(toLevel)),
                Optional.ofNullable(code),
                List.of(actions),
                Optional.ofNullable(words).flatMap(said -> key.map(usable -> usable.decrypt(place(), said))),
                occurredAt,
                recordedAt);
    }

    private Place place() {
        return new Place("signal_history", "words", String.valueOf(id));
    }

    private Optional<Standing> before() {
        return fromState == null || fromReplyBy == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        fromState, Optional.ofNullable(fromTension), fromReplyBy, Optional.ofNullable(fromLevel)));
    }
}
