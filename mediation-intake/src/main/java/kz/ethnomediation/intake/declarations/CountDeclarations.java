package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Counts a quarter once its time to declare is over, for the republic and for nothing smaller, and never a second time: from
 * the difference of two counts one could see who was in between.
 */
@ApplicationScoped
public class CountDeclarations {

    private final DeclarationSwitch declarations;
    private final DeclarationLists lists;
    private final Vault vault;
    private final Applicants applicants;
    private final DeclarationEvents events;

    CountDeclarations(
            DeclarationSwitch declarations,
            DeclarationLists lists,
            Vault vault,
            Applicants applicants,
            DeclarationEvents events) {
        this.declarations = declarations;
        this.lists = lists;
        this.vault = vault;
        this.applicants = applicants;
        this.events = events;
    }

    /** Counts the oldest quarter that is due and tells of it; empty where none is. */
    @Transactional
    public Optional<Quarter> next(Instant now) {
        var today = AlmatyDay.of(now);
        return declarations.purpose().flatMap(purpose -> {
            var rules = lists.inForce(today);
            return due(purpose.since(), rules, today).filter(vault::close).map(quarter -> {
                var counts = SmallCounts.of(
                        vault.declaredIn(quarter),
                        applicants.registeredIn(quarter),
                        rules.policy().smallestCount());
                events.publish(new CountedQuarter(quarter, now, rules.policy(), rules.listVersion(), counts));
                return quarter;
            });
        });
    }

    private Optional<Quarter> due(LocalDate since, DeclarationRules rules, LocalDate today) {
        return Stream.iterate(
                        Quarter.of(since),
                        quarter -> rules.policy().openUntil(quarter).isBefore(today),
                        Quarter::next)
                .filter(quarter -> !vault.isClosed(quarter))
                .findFirst();
    }
}
