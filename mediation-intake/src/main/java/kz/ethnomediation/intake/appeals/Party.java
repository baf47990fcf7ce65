package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/** One side of the dispute as intake knows it; the id is kept for life, in intake and in the case. */
@Entity
@Table(name = "party")
public class Party {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: the column that ties the party to its appeal
    private Appeal appeal;

    @SuppressWarnings("UnusedVariable") // the order in which the parties were named
    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private @Nullable String name;
    private @Nullable String description;

    @Embedded
    private @Nullable Identity identity;

    @Embedded
    private Contact contact;

    /** For Hibernate. */
    protected Party() {}

    Party(UUID id, Appeal appeal, int position, PartyRole role, PartyDetails details) {
        this.id = id;
        this.appeal = appeal;
        this.position = position;
        this.role = role;
        this.kind = details.kind();
        this.name = details.name();
        this.description = details.description();
        this.identity = details.identity();
        this.contact = details.contact();
    }

    public UUID id() {
        return id;
    }

    public PartyRole role() {
        return role;
    }

    public PartyDetails details() {
        return new PartyDetails(kind, name, description, identity == null ? Identity.UNKNOWN : identity, contact);
    }
}
