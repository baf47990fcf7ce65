package kz.ethnomediation.intake.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kz.ethnomediation.platform.caller.Caller;

/** Who raised a signal; shown to the regional coordinator only. */
@Embeddable
public record Raiser(
        @Column(name = "raised_by") String subject,
        @Column(name = "raised_by_login") String login) {

    static Raiser of(Caller caller) {
        return new Raiser(caller.subject(), caller.login());
    }

    @Override
    public String toString() {
        return "Raiser[]";
    }
}
