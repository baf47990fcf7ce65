package kz.ethnomediation.intake.duplicates;

import static kz.ethnomediation.intake.duplicates.MatterFixture.aMatter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.SyntheticNames;
import kz.ethnomediation.intake.persons.SyntheticNames.Script;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import org.junit.jupiter.api.Test;

/**
 * Measures the rule on a region of synthetic people with common names, family telephones and sloppy offices: how many of
 * the matters that come twice are shown, and how many of those shown are right.
 */
class PopulationTest {

    private static final int PEOPLE = 1_200;
    private static final int APPEALS = 2_000;
    private static final List<Script> SCRIPTS = List.of(Script.values());
    private static final Category[] CATEGORIES = {Category.LAND, Category.FAMILY, Category.NEIGHBOURS, Category.LABOUR};

    private final Random random = seeded();
    private final List<String> surnames = new ArrayList<>();
    private final List<String> givens = new ArrayList<>();
    private final InMemoryMatters matters = new InMemoryMatters();
    private final FindCandidates candidates = new FindCandidates(matters.index, matters, matters);
    private final Map<UUID, Truth> truths = new HashMap<>();

    private record Person(int id, String surname, String given, String father, String iin, String phone) {}

    /** What really happened: who came, against whom. */
    private record Truth(int applicant, int other, Category category) {

        boolean isOneMatterWith(Truth earlier) {
            return applicant == earlier.applicant && other == earlier.other;
        }
    }

    @Test
    void showsMostRepeatsAndHardlyAnythingElse() {
        var people = people();
        var shown = 0;
        var right = 0;
        var repeats = 0;
        var repeatsShown = 0;
        for (var i = 0; i < APPEALS; i++) {
            var again = random.nextInt(5) == 0 && !truths.isEmpty();
            var truth = again ? anyTruth() : newTruth();
            var matter = written(truth, people);
            var proposed = candidates.find(Newcomer.of(matter), Optional.empty(), sight()).stream()
                    .map(candidate -> truths.get(candidate.matter().id()))
                    .toList();
            shown += proposed.size();
            right += (int) proposed.stream()
                    .filter(earlier -> earlier.applicant() == truth.applicant())
                    .count();
            if (truths.containsValue(truth)) {
                repeats++;
                repeatsShown += proposed.stream().anyMatch(truth::isOneMatterWith) ? 1 : 0;
            }
            matters.keep(matter);
            truths.put(matter.id(), truth);
        }
        var precision = (double) right / shown;
        var recall = (double) repeatsShown / repeats;
        System.out.printf(
                "resemblances: precision %.3f, recall %.3f, %.2f candidates an appeal%n",
                precision, recall, (double) shown / APPEALS);
        assertThat(precision).isGreaterThan(0.9);
        assertThat(recall).isGreaterThan(0.75);
        assertThat((double) shown / APPEALS).isLessThan(2);
    }

    private static Sight sight() {
        return Sight.of(MatterFixture.operator("KZ-61"));
    }

    private Truth anyTruth() {
        var all = List.copyOf(truths.values());
        return all.get(random.nextInt(all.size()));
    }

    private Truth newTruth() {
        return new Truth(random.nextInt(PEOPLE), random.nextInt(PEOPLE), CATEGORIES[random.nextInt(CATEGORIES.length)]);
    }

    /** A few surnames and given names are most people's; a family of three shares a telephone. */
    private List<Person> people() {
        for (var i = 0; i < 150; i++) {
            surnames.add(SyntheticNames.surname(random, false));
            givens.add(SyntheticNames.given(random));
        }
        var people = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(new Person(
                    i,
                    common(surnames),
                    common(givens),
                    common(givens),
                    SyntheticNumbers.iin(random),
                    "+7701%07d".formatted(i / 3)));
        }
        return people;
    }

    private String common(List<String> names) {
        var skewed = Math.pow(random.nextDouble(), 3);
        return names.get((int) (skewed * names.size()));
    }

    private Matter written(Truth truth, List<Person> people) {
        var status = random.nextBoolean() ? AppealStatus.REGISTERED : AppealStatus.CLOSED;
        var matter = aMatter()
                .of(asWritten(people.get(truth.applicant()), 5))
                .about(truth.category(), "61%d600000".formatted(random.nextInt(10)))
                .standing(status);
        return random.nextInt(4) == 0
                ? matter.build()
                : matter.against(asWritten(people.get(truth.other()), 1)).build();
    }

    /** @param known in how many of ten times number and telephone are written down */
    private Description asWritten(Person person, int known) {
        var script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        var name =
                person.surname() + " " + person.given() + (random.nextInt(3) > 0 ? " " + person.father() + "ұлы" : "");
        return new Description(
                ApplicantKind.PERSON,
                SyntheticNames.written(name, script, random),
                random.nextInt(10) < known ? person.iin() : null,
                null,
                null,
                random.nextInt(10) < known + 3 ? person.phone() : null);
    }

    private static Random seeded() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("PopulationTest seed " + seed);
        return new Random(seed);
    }
}
