package kz.ethnomediation.intake.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owes the answer: the holder of a role in the signal's region, or one person.
 *
 * @param login login of the person, given where the kind says so
 * @param tookAt when the person named first acted on the signal; until then nobody can tell whether the login is anybody's
 */
@Embeddable
public record Responder(
        @Enumerated(EnumType.STRING) @Column(name = "responder")
        Kind kind,

        @Nullable @Column(name = "responder_login") String login,

        @Nullable @Column(name = "responder_took_at") Instant tookAt) {

    /** The kinds of responder, as events name them. */
    public enum Kind {
        OFFICE_HEAD,
        REGIONAL_COORDINATOR,
        NAMED_PERSON
    }

    static final Responder OFFICE = new Responder(Kind.OFFICE_HEAD, null);
    static final Responder COORDINATOR = new Responder(Kind.REGIONAL_COORDINATOR, null);

    /** One who has not acted yet. */
    public Responder(Kind kind, @Nullable String login) {
        this(kind, login, null);
    }

    /** Whoever the level says: the office, or above it the coordinator. */
    static Responder at(Optional<EscalationLevel> level) {
        return level.isPresent() ? COORDINATOR : OFFICE;
    }

    /** One person, by login. */
    public static Responder named(String login) {
        return new Responder(Kind.NAMED_PERSON, login);
    }

    /** Whether there is a login where one person is named, and only there. */
    boolean isWhole() {
        return (kind == Kind.NAMED_PERSON) == (login != null);
    }

    /** Whether the person with this login was named. */
    boolean isPerson(String someone) {
        return someone.equals(login);
    }

    /** The same, taken where it was the person named who acted, for the first time. */
    Responder actedOnBy(String someone, Instant at) {
        return tookAt == null && isPerson(someone) ? new Responder(kind, login, at) : this;
    }

    @Override
    public String toString() {
        return "Responder[" + kind + "]";
    }
}
