package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Pending;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.TransferOffer;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.intake.tasks.TaskSource;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** What is to be done with appeals: answers owed, matters of other bodies to send on (domain rules 9, 10), transfers to decide on, interethnic flags for the regional coordinator to look at. */
@ApplicationScoped
class HandlingTasks implements TaskSource {

    private final Appeals appeals;
    private final TermsInForce terms;
    private final InstantSource clock;

    HandlingTasks(Appeals appeals, TermsInForce terms, InstantSource clock) {
        this.appeals = appeals;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        var sight = Sight.of(caller);
        var tasks = new ArrayList<Task>();
        appeals.waiting(Pending.ANSWER, sight, today, limit).stream()
                .filter(line -> isResponsible(caller, line))
                .map(line -> task("answer-appeal", line, line.answerBy(), Roles.OPERATOR))
                .forEach(tasks::add);
        appeals.waiting(Pending.REDIRECTION, sight, today, limit).stream()
                .filter(line -> isResponsible(caller, line))
                .map(line -> task("redirect-appeal", line, Optional.of(redirectBy(line)), Roles.OPERATOR))
                .forEach(tasks::add);
        appeals.waiting(Pending.TRANSFER, sight, today, limit).stream()
                .flatMap(line -> line.transferOffer().stream()
                        .filter(offer -> mayDecide(caller, offer))
                        .map(offer -> transfer(line, offer)))
                .forEach(tasks::add);
        if (caller.is(Roles.REGIONAL_COORDINATOR)) {
            appeals.waiting(Pending.INTERETHNIC, sight, today, limit).stream()
                    .filter(line -> isResponsible(caller, line))
                    .map(line -> task("look-at-interethnic-side", line, Optional.empty(), Roles.REGIONAL_COORDINATOR))
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private static boolean isResponsible(Caller caller, AppealLine line) {
        return caller.isOnlyMediator()
                || caller.scope().covers(line.attributes().region());
    }

    private static boolean mayDecide(Caller caller, TransferOffer offer) {
        return !caller.isOnlyMediator() && caller.scope().covers(offer.region());
    }

    private Terms termsOf(AppealLine line) {
        return terms.under(line.registeredAt(), line.termVersions(), clock.instant());
    }

    private LocalDate redirectBy(AppealLine line) {
        return termsOf(line).redirection(line.registeredAt()).lastDay();
    }

    private Task transfer(AppealLine line, TransferOffer offer) {
        var dueOn = termsOf(line).transferAnswer(offer.offeredOn()).lastDay();
        return new Task(
                "decide-transfer",
                path(line),
                offer.region(),
                Optional.of(dueOn),
                AlmatyDay.startOf(offer.offeredOn()),
                Roles.OPERATOR);
    }

    private static Task task(String kind, AppealLine line, Optional<LocalDate> dueOn, String role) {
        return new Task(kind, path(line), line.attributes().region(), dueOn, line.registeredAt(), role);
    }

    private static String path(AppealLine line) {
        return "/api/v1/appeals/" + line.id();
    }
}
