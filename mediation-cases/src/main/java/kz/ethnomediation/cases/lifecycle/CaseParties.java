package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/** The parties of one case: the applicant first, then the others in the order given. */
@Embeddable
class CaseParties {

    @OneToMany(mappedBy = "mediationCase", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CaseParty> parties = new ArrayList<>();

    void add(UUID id, MediationCase owner, PartyRole role) {
        parties.add(new CaseParty(id, owner, parties.size(), role));
    }

    List<UUID> ids() {
        return parties.stream().map(CaseParty::id).toList();
    }

    List<UUID> withoutConsent() {
        return parties.stream()
                .filter(party -> !party.hasConsented())
                .map(CaseParty::id)
                .toList();
    }

    /** Notes a consent of a party that must be one of these. */
    CaseParty consents(MediationOffer.Consent consent, LocalDate on) {
        var party = parties.stream()
                .filter(candidate -> candidate.id().equals(consent.partyId()))
                .findAny()
                .orElseThrow();
        party.consents(consent.method(), on);
        return party;
    }

    /** Puts right those of these that are the person, and notes each on the case's course; whoever has no key any more is left out. */
    void correct(PartyCorrection correction, Map<UUID, DataKey> keys, CaseCourse course, Instant now) {
        for (var party : parties) {
            var key = keys.get(party.id());
            if (key != null && correction.persons().contains(party.id())) {
                var changed = new ArrayList<>(party.correct(correction, key));
                if (party.role() == PartyRole.APPLICANT) {
                    changed.addAll(course.recount(correction));
                }
                if (!changed.isEmpty()) {
                    course.note(new CaseEvent.PartyCorrected(
                            course.system(now), party.id(), correction.request(), changed));
                }
            }
        }
    }

    /** Takes over who they are; a party that is not one of these or has no key any more is left out. */
    void describedAs(Map<UUID, PartyDetails> details, Map<UUID, DataKey> keys) {
        for (var party : parties) {
            var described = details.get(party.id());
            var key = keys.get(party.id());
            if (described != null && key != null) {
                party.describedAs(described, key);
            }
        }
    }
}
