package kz.ethnomediation.registry.particulars.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.particulars.ReadParticulars;
import kz.ethnomediation.registry.particulars.RegisterOfRecord;
import org.jspecify.annotations.Nullable;

/** Particulars as the register says or said them; {@code birthDate} only for those who keep or lead. */
record ParticularsView(
        LocalDate validFrom,
        @Nullable LocalDate birthDate,
        @Nullable String education,
        RegisterOfRecord registerOfRecord,
        String recordKeeper,
        @Nullable ProtocolView protocol,
        List<String> specialisations,
        List<String> districts,
        ContactView contact,
        @Nullable Integer loadLimit,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    /** The protocol of the assembly that elected. */
    record ProtocolView(String number, LocalDate issuedOn) {

        static ProtocolView of(DocumentReference paper) {
            return new ProtocolView(paper.number(), paper.issuedOn());
        }
    }

    /** Where colleagues reach him. */
    record ContactView(@Nullable String phone, @Nullable String email) {

        @Override
        public String toString() {
            return "ContactView[…]";
        }
    }

    static ParticularsView of(ReadParticulars.Answer answer) {
        var said = answer.statement();
        var content = said.content();
        return new ParticularsView(
                said.validFrom(),
                answer.withBirth() ? content.birth().orElse(null) : null,
                content.education().orElse(null),
                content.register(),
                content.recordKeeper(),
                content.protocol().map(ProtocolView::of).orElse(null),
                content.specialisations(),
                content.districts(),
                new ContactView(
                        content.contact().phone().orElse(null),
                        content.contact().email().orElse(null)),
                content.loadLimit().orElse(null),
                said.recordedAt(),
                said.supersededAt().orElse(null));
    }

    @Override
    public String toString() {
        return "ParticularsView[…]";
    }
}
