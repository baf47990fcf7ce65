package kz.ethnomediation.cases.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.PartyCorrection;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Puts a person right in every case in which the person is a party, as far as this service keeps it: no numbers and no papers. */
@ApplicationScoped
class CorrectParties {

    private final PersonRows rows;
    private final Cases cases;
    private final CaseKeys keys;
    private final CaseJournal journal;
    private final InstantSource clock;

    CorrectParties(PersonRows rows, Cases cases, CaseKeys keys, CaseJournal journal, InstantSource clock) {
        this.rows = rows;
        this.cases = cases;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** Held and blocked persons too: neither forbids to put right. The revision of a case stays. */
    void correct(SubjectRequest request, Corrections corrections) {
        var correction = correction(request, corrections);
        for (var id : rows.casesOf(request.persons())) {
            cases.forChange(id, new Sight.Everything()).ifPresent(found -> correct(found, correction));
        }
    }

    private void correct(MediationCase found, PartyCorrection correction) {
        found.correct(correction, keys.toRead(own(found, correction)), clock.instant());
        journal.enterOwn(found);
    }

    private static Set<UUID> own(MediationCase found, PartyCorrection correction) {
        return found.parties().stream().filter(correction.persons()::contains).collect(Collectors.toSet());
    }

    private static PartyCorrection correction(SubjectRequest request, Corrections asked) {
        var said = new PartyDetails(
                null,
                asked.of("name").orElse(null),
                null,
                asked.of("phone").orElse(null),
                asked.of("email").orElse(null),
                asked.of("address").orElse(null),
                asked.of("withoutContact").map(Boolean::valueOf).orElse(null));
        return new PartyCorrection(
                request.id(), Set.copyOf(request.persons()), said, asked.of("sex"), asked.of("ageBand"));
    }
}
