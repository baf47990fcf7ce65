package kz.ethnomediation.intake.registration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.Warning.OddNumber;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.persons.Bin;
import kz.ethnomediation.intake.persons.IdentityNumber;
import kz.ethnomediation.intake.persons.IdentityNumber.Doubt;
import kz.ethnomediation.intake.persons.Iin;
import org.jspecify.annotations.Nullable;

/** The state numbers of all parties: a wrong check digit is refused, an odd number is only remarked (domain rule 6). */
final class PartyNumbers {

    private PartyNumbers() {}

    /** The first number that does not exist. */
    static Optional<Invalid> refusal(Registration registration) {
        return parties(registration)
                .flatMap(party -> Stream.of(
                                fault(party.pointer() + "/iin", party.identity().iin()),
                                fault(party.pointer() + "/bin", party.identity().bin()))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** What is odd about numbers that exist. */
    static List<OddNumber> oddities(Registration registration) {
        return parties(registration)
                .flatMap(party -> Stream.concat(
                        odd(party.pointer() + "/iin", party.identity().iin(), iin -> doubts(iin, party.sex())),
                        odd(party.pointer() + "/bin", party.identity().bin(), bin -> new Bin(bin).doubts())))
                .toList();
    }

    private record Numbered(String pointer, Identity identity, Optional<Sex> sex) {

        @Override
        public String toString() {
            return "Numbered[" + pointer + "]";
        }
    }

    private static Stream<Numbered> parties(Registration registration) {
        var people = registration.people();
        var others = people.others();
        return Stream.concat(
                Stream.of(new Numbered("/applicant", people.applicant().identity(), people.sex())),
                Stream.iterate(0, i -> i < others.size(), i -> i + 1)
                        .map(i -> new Numbered("/otherParties/" + i, identity(others.get(i)), Optional.empty())));
    }

    private static Identity identity(PartyDetails details) {
        return details.identity();
    }

    private static Set<Doubt> doubts(String iin, Optional<Sex> sex) {
        return new Iin(iin).doubts(Optional.empty(), sex);
    }

    private static Optional<Invalid> fault(String pointer, @Nullable String number) {
        return Optional.ofNullable(number)
                .flatMap(IdentityNumber::fault)
                .map(fault -> new Invalid(pointer, fault.code()));
    }

    private static Stream<OddNumber> odd(String pointer, @Nullable String number, Function<String, Set<Doubt>> doubts) {
        return Stream.ofNullable(number)
                .flatMap(some -> doubts.apply(some).stream())
                .map(Objects::requireNonNull)
                .sorted()
                .map(doubt -> new OddNumber(
                        pointer, doubt.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
