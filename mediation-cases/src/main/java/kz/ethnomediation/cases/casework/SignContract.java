package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.ContractDraft;
import kz.ethnomediation.cases.lifecycle.Filing;
import kz.ethnomediation.cases.lifecycle.Identifiers;
import kz.ethnomediation.cases.mediators.MediatorStandings;

/** Draws up the contract to mediate, with the signatures of the same sitting. */
@ApplicationScoped
public class SignContract {

    private final CaseDesk desk;
    private final MediatorStandings standings;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public SignContract(CaseDesk desk, MediatorStandings standings, Identifiers identifiers, InstantSource clock) {
        this.desk = desk;
        this.standings = standings;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Transactional
    public CaseOutcome sign(Errand errand, ContractDraft draft) {
        return desk.write(
                errand,
                (found, key) ->
                        found.signContract(new Filing(identifiers.next(), key), draft, standings, clock.instant()));
    }
}
