package kz.ethnomediation.platform.audit;

import java.util.Optional;

/** One person's reading of one thing, or the refusal of it. Ids and codes, never what was read. */
public record Access(Reader reader, Target target, Optional<Purpose> purpose, Decision decision) {
    public Access {
        if (decision instanceof Decision.Allowed && purpose.isEmpty()) {
            throw new IllegalArgumentException("nothing is read without a purpose");
        }
    }

    /** It was read. */
    public static Access allowed(Reader reader, Target target, Purpose purpose) {
        return new Access(reader, target, Optional.of(purpose), new Decision.Allowed());
    }

    /** It was not, for that reason, a code of the service. */
    public static Access refused(Reader reader, Target target, Optional<Purpose> purpose, String reason) {
        return new Access(reader, target, purpose, new Decision.Refused(reason));
    }
}
