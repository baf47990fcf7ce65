package kz.ethnomediation.registry.entitlements;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.corrected;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.step;
import static kz.ethnomediation.registry.mediators.MediatorFixture.stepTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.certificates.CertificateHistory;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.CertificateStatement.Correction;
import kz.ethnomediation.registry.certificates.InMemoryCertificates;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StepCorrection;
import org.junit.jupiter.api.Test;

/**
 * Random histories of steps, certificates and corrections of both, asked about every day as known at the end of every day, against a
 * model that keeps nothing but a photograph of the whole register for each day on which something was recorded.
 */
class EntitlementPropertyTest {

    private static final int DAYS = 40;
    private static final int RUNS = 60;

    private record Paper(CertificateProgramme programme, int hours, int from, int last) {}

    /** What the register looked like at the end of one day: the status of each day up to it, and the papers by certificate. */
    private record Photograph(Map<Integer, MediatorStatus> statuses, Map<CertificateId, Paper> papers) {

        boolean entitles(MediatorKind kind, int day) {
            if (statuses.get(day) != MediatorStatus.ACTIVE) {
                return false;
            }
            return kind == MediatorKind.PUBLIC || papers.values().stream().anyMatch(paper -> entitles(paper, day));
        }

        private static boolean entitles(Paper paper, int day) {
            var stricter = ENTERED.plusDays(paper.from).isBefore(PolicyFixture.STRICTER_FROM) ? 40 : 60;
            return paper.programme == CertificateProgramme.GENERAL
                    && paper.hours >= stricter
                    && paper.from <= day
                    && day <= paper.last;
        }
    }

    @Test
    void agreesWithANaiveModelInBothTimes() {
        var seed = System.nanoTime();
        System.out.println("EntitlementPropertyTest seed " + seed);
        var random = new Random(seed);
        var entitled = 0;
        for (var run = 0; run < RUNS; run++) {
            entitled += agrees(random, seed);
        }
        assertThat(entitled)
                .as("seed %d: histories that entitle nobody prove nothing", seed)
                .isPositive();
    }

    private static int agrees(Random random, long seed) {
        var kind = random.nextInt(4) == 0 ? MediatorKind.PUBLIC : MediatorKind.PROFESSIONAL;
        var mediator = aMediator().ofKind(kind).candidate();
        var certificates = new InMemoryCertificates();
        var photographs = lived(random, mediator, certificates);
        var entitled = 0;
        for (var known = 0; known < DAYS; known++) {
            for (var day = 0; day <= known; day++) {
                var judged = EntitlementRule.judge(
                        kind,
                        mediator.history().knownAt(noonOf(ENTERED.plusDays(known))),
                        new CertificateHistory(certificates.of(mediator.id())).knownAt(noonOf(ENTERED.plusDays(known))),
                        PolicyFixture.DEMANDING,
                        ENTERED.plusDays(day));
                var expected = photographs.get(known).entitles(kind, day);
                assertThat(judged.entitled())
                        .as("seed %d, day %d as known on day %d", seed, day, known)
                        .isEqualTo(expected);
                entitled += expected ? 1 : 0;
            }
        }
        return entitled;
    }

    private static List<Photograph> lived(Random random, Mediator mediator, InMemoryCertificates certificates) {
        var photographs = new ArrayList<Photograph>();
        var steps = new ArrayList<Taken>(List.of(new Taken(0, 0, MediatorStatus.CANDIDATE)));
        var rows = 1;
        var papers = new HashMap<CertificateId, Paper>();
        for (var today = 0; today < DAYS; today++) {
            while (!steps.getLast().status.next().isEmpty() && random.nextInt(6) == 0) {
                var status = another(random, steps.getLast().status);
                step(mediator, status, ENTERED.plusDays(today));
                steps.add(new Taken(rows++, today, status));
            }
            if (random.nextInt(5) == 0) {
                rows += correct(random, mediator, steps, today);
            }
            if (random.nextInt(5) == 0) {
                say(random, mediator, certificates, papers, today);
            }
            photographs.add(new Photograph(calendar(steps, today), Map.copyOf(papers)));
        }
        return photographs;
    }

    /** A step as the model knows it: its number, its first day and its status. */
    private record Taken(int number, int from, MediatorStatus status) {}

    private static Map<Integer, MediatorStatus> calendar(List<Taken> steps, int today) {
        var statuses = new HashMap<Integer, MediatorStatus>();
        for (var step : steps) {
            for (var day = step.from; day <= today; day++) {
                statuses.put(day, step.status);
            }
        }
        return Map.copyOf(statuses);
    }

    /** Takes a step back, or says another day of it, or another status; the model judges by the list of rule 32 alone. */
    private static int correct(Random random, Mediator mediator, List<Taken> steps, int today) {
        var at = random.nextInt(steps.size());
        var corrected = steps.get(at);
        var said = new ArrayList<>(steps);
        var all = List.of(MediatorStatus.values());
        var status = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())) : corrected.status;
        var from = random.nextInt(today + 1);
        var withdrawn = random.nextInt(3) == 0;
        if (withdrawn) {
            said.remove(at);
        } else {
            said.set(at, new Taken(corrected.number, from, status));
        }
        var correction = new StepCorrection(
                corrected.number,
                withdrawn ? Optional.empty() : Optional.of(stepTo(status)),
                withdrawn ? Optional.empty() : Optional.of(ENTERED.plusDays(from)),
                CorrectionReason.PAPER);
        var taken = corrected(mediator, correction, ENTERED.plusDays(today));
        assertThat(taken).as("correction of %s to %s", steps, said).isEqualTo(isHistory(said));
        if (taken) {
            steps.clear();
            steps.addAll(said);
        }
        return taken ? 1 : 0;
    }

    private static boolean isHistory(List<Taken> steps) {
        if (steps.isEmpty() || steps.getFirst().status != MediatorStatus.CANDIDATE) {
            return false;
        }
        for (var at = 1; at < steps.size(); at++) {
            var before = steps.get(at - 1);
            if (!before.status.next().contains(steps.get(at).status) || steps.get(at).from < before.from) {
                return false;
            }
        }
        return true;
    }

    /** Exclusion ends a history, so that it comes seldom. */
    private static MediatorStatus another(Random random, MediatorStatus status) {
        var next = status.next().stream()
                .filter(one -> one != MediatorStatus.EXCLUDED || random.nextInt(8) == 0)
                .toList();
        return next.isEmpty() ? MediatorStatus.EXCLUDED : next.get(random.nextInt(next.size()));
    }

    /** Grants a certificate, corrects one, or takes one back. */
    private static void say(
            Random random,
            Mediator mediator,
            InMemoryCertificates certificates,
            Map<CertificateId, Paper> papers,
            int today) {
        var current = new CertificateHistory(certificates.of(mediator.id())).current();
        var corrected = current.isEmpty() || random.nextBoolean()
                ? Optional.<CertificateStatement>empty()
                : Optional.of(current.get(random.nextInt(current.size())));
        var id = corrected.map(CertificateStatement::certificate).orElseGet(() -> new CertificateId(UUID.randomUUID()));
        var withdrawn = corrected.isPresent() && random.nextBoolean();
        var paper = paper(random, today);
        certificates.add(new CertificateStatement(
                UUID.randomUUID(),
                id,
                mediator.id(),
                certificate(paper),
                withdrawn,
                corrected.map(said -> new Correction(said.id(), CorrectionReason.PAPER)),
                noonOf(ENTERED.plusDays(today)),
                "keeper-subject",
                Optional.empty()));
        papers.remove(id);
        if (!withdrawn) {
            papers.put(id, paper);
        }
    }

    private static Paper paper(Random random, int today) {
        var programmes = CertificateProgramme.values();
        var from = random.nextInt(today + 1);
        return new Paper(
                programmes[random.nextInt(3) == 0 ? random.nextInt(programmes.length) : 0],
                30 + 10 * random.nextInt(5),
                from,
                from + random.nextInt(DAYS));
    }

    private static Certificate certificate(Paper paper) {
        return new Certificate(
                paper.programme,
                paper.hours,
                "7",
                "Synthetic school",
                ENTERED.plusDays(paper.from),
                Optional.of(ENTERED.plusDays(paper.last)));
    }
}
