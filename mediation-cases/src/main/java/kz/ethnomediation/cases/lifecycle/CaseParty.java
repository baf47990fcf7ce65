package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import org.jspecify.annotations.Nullable;

/** A party to the dispute; known by its id from the first moment, by its details once the handover is here. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "case_party")
public class CaseParty {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private MediationCase mediationCase;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Embedded
    private @Nullable KeptDetails details;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentMethod consentMethod;

    private @Nullable LocalDate consentedOn;

    /** For Hibernate. */
    protected CaseParty() {}

    CaseParty(UUID id, MediationCase owner, int position, PartyRole role) {
        this.id = id;
        this.mediationCase = owner;
        this.position = position;
        this.role = role;
    }

    void describedAs(PartyDetails handedOver, DataKey key) {
        details = KeptDetails.of(id, handedOver, key);
    }

    /** Puts right who the party is, in place of what was kept before; names the fields that it changed. */
    List<String> correct(PartyCorrection correction, DataKey key) {
        if (details == null) {
            return List.of();
        }
        var before = details.open(id, key);
        var after = correction.over(before);
        var changed = PartyCorrection.changed(before, after);
        if (!changed.isEmpty()) {
            describedAs(after, key);
        }
        return changed;
    }

    void consents(ConsentMethod method, LocalDate on) {
        consentMethod = method;
        consentedOn = on;
    }

    public boolean hasConsented() {
        return consentedOn != null;
    }

    public UUID id() {
        return id;
    }

    public PartyRole role() {
        return role;
    }
}
