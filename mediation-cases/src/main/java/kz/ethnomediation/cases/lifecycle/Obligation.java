package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** What a party has bound itself to in a settlement; its words are readable with the key of the case. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "obligation")
class Obligation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settlement_id", updatable = false)
    private Settlement settlement;

    private int position;
    private UUID partyId;

    @Convert(converter = CiphertextConverter.class)
    private Ciphertext what;

    private @Nullable LocalDate dueOn;

    /** For Hibernate. */
    protected Obligation() {}

    Obligation(Settlement settlement, int position, SettlementDraft.Term term, DataKey key) {
        this.id = term.id();
        this.settlement = settlement;
        this.position = position;
        this.partyId = term.partyId();
        this.what = key.encrypt(Place.of("obligation", "what", term.id()), term.what());
        this.dueOn = term.dueOn();
    }
}
