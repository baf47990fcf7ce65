package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name in both languages of the register. It is shown to who may see it, and never written to a log or an event. */
@Embeddable
public record BilingualName(
        @Column(name = "name_kk") String kk,
        @Column(name = "name_ru") String ru) {

    @Override
    public String toString() {
        return "BilingualName[…]";
    }
}
