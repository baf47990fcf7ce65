package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The settlement (соглашение об урегулировании; Law on Mediation, art. 27): what the parties owe each other, and who has signed. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "settlement")
class Settlement {

    private static final String SIGNATURES = "settlement_signature";

    @Id
    private UUID id;

    private LocalDate draftedOn;
    private @Nullable LocalDate signedOn;

    @OneToMany(mappedBy = "settlement", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Obligation> obligations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = SIGNATURES, joinColumns = @JoinColumn(name = "settlement_id"))
    private Set<KeptSignature> signatures = new HashSet<>();

    /** For Hibernate. */
    protected Settlement() {}

    Settlement(Filing filing, SettlementDraft draft, LocalDate draftedOn) {
        this.id = filing.id();
        this.draftedOn = draftedOn;
        for (var term : draft.terms()) {
            obligations.add(new Obligation(this, obligations.size(), term, filing.key()));
        }
        draft.signatures().forEach(given -> signatures.add(KeptSignature.of(given, SIGNATURES, filing)));
    }

    /** Takes it as signed by all and tells since when. The dispute is settled on the day of the last signature (domain §1.10). */
    LocalDate sign() {
        var last = KeptSignature.last(signatures).orElse(draftedOn);
        signedOn = last;
        return last;
    }

    int obligations() {
        return obligations.size();
    }
}
