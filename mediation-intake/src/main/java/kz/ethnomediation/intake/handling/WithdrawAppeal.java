package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** Takes an appeal back at the applicant's wish: at any step of intake, whatever was read, and without a stated reason (domain rule 18). */
@ApplicationScoped
public class WithdrawAppeal {

    private final HandleAppeal handling;

    public WithdrawAppeal(HandleAppeal handling) {
        this.handling = handling;
    }

    /** Done, or why not: unknown, ended already, or with its case, where it is to be withdrawn then. */
    @Transactional
    public AppealOutcome withdraw(UUID id, Optional<LocalDate> occurredOn, Caller caller) {
        var when = new When(occurredOn, Optional.empty());
        return handling.fact(id, caller, when, Appeal::withdraw);
    }
}
