package kz.ethnomediation.registry.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.PublishedCodes;
import kz.ethnomediation.registry.policy.MediatorPolicies;

/** Decides what is wrong with a training that is to be written down, and what is unusual about it. */
@ApplicationScoped
public class TrainingChecks {

    private final Trainings trainings;
    private final PublishedCodes codes;
    private final MediatorPolicies policies;
    private final InstantSource clock;

    public TrainingChecks(Trainings trainings, PublishedCodes codes, MediatorPolicies policies, InstantSource clock) {
        this.trainings = trainings;
        this.codes = codes;
        this.policies = policies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Every faulty field. */
    List<Fault> faults(RecordTraining.Command command) {
        var today = AlmatyDay.of(now());
        var faults = new ArrayList<Fault>();
        OrganisationDays.faultOf(command.from(), today).ifPresent(code -> faults.add(new Fault("/from", code)));
        OrganisationDays.faultOf(command.until(), today).ifPresent(code -> faults.add(new Fault("/until", code)));
        if (command.until().isBefore(command.from())) {
            faults.add(new Fault("/until", "before-from"));
        }
        if (!codes.hasRegion(command.region(), today) && !codes.hasRegion(command.region(), command.until())) {
            faults.add(new Fault("/region", "unknown"));
        }
        if (command.kind().isCountedByHeads() != command.trained().isPresent()) {
            faults.add(new Fault("/trained", command.trained().isPresent() ? "counted-by-certificates" : "required"));
        }
        for (var at = 0; at < command.languages().size(); at++) {
            if (!codes.hasLanguage(command.languages().get(at), today)) {
                faults.add(new Fault("/languages/" + at, "unknown"));
            }
        }
        for (var at = 0; at < command.trainers().size(); at++) {
            if (!trainings.hasMediator(command.trainers().get(at))) {
                faults.add(new Fault("/trainers/" + at, "unknown"));
            }
        }
        return List.copyOf(faults);
    }

    /** A programme that makes no professional by its hours has happened, so it is kept and flagged (design §3). */
    List<String> warnings(RecordTraining.Command command) {
        var isShort = command.kind() == TrainingKind.PROGRAMME && command.hours() < hoursOn(command.until());
        return isShort ? List.of("short-programme") : List.of();
    }

    /** What the policy demands of a certificate issued on the day; nothing before there was a law. */
    private int hoursOn(LocalDate day) {
        return day.isBefore(RegisterDays.LAW_IN_FORCE_SINCE)
                ? 0
                : policies.inForce(day).on(MediatorKind.PROFESSIONAL).hoursOn(day);
    }
}
