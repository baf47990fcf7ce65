package kz.ethnomediation.intake.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owes the answer: the holder of a role in the signal's region, or one person.
 *
 * @param login login of the person, given where the kind says so
 */
@Embeddable
public record Responder(
        @Enumerated(EnumType.STRING) @Column(name = "responder")
        Kind kind,

        @Nullable @Column(name = "responder_login") String login) {

    /** The kinds of responder, as events name them. */
    public enum Kind {
        OFFICE_HEAD,
        REGIONAL_COORDINATOR,
        NAMED_PERSON
    }

    static final Responder OFFICE = new Responder(Kind.OFFICE_HEAD, null);
    static final Responder COORDINATOR = new Responder(Kind.REGIONAL_COORDINATOR, null);

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

    @Override
    public String toString() {
        return "Responder[" + kind + "]";
    }
}
