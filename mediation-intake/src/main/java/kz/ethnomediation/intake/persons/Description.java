package kz.ethnomediation.intake.persons;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import org.jspecify.annotations.Nullable;

/** What is known of a person or body and can be recognised again. Personal data: never printed, logged or published. */
public record Description(
        ApplicantKind kind,
        @Nullable String name,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable Document document,
        @Nullable String phone) {

    /**
     * A paper of somebody without an IIN.
     *
     * @param country ISO 3166-1, two letters, where it is known
     */
    public record Document(
            DocumentType type, String number, @Nullable String country) {

        /** Letters that look alike in both alphabets count as one: such numbers are copied by eye. */
        String normal() {
            var lookAlike = "АВЕКМНОРСТУХ";
            var latin = "ABEKMHOPCTYX";
            var letters = new StringBuilder();
            number.toUpperCase(Locale.ROOT)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .map(letter -> lookAlike.indexOf(letter) < 0 ? letter : latin.charAt(lookAlike.indexOf(letter)))
                    .forEach(letters::appendCodePoint);
            return Optional.ofNullable(country).orElse("").toUpperCase(Locale.ROOT) + " " + type + " " + letters;
        }

        @Override
        public String toString() {
            return "Document[" + type + "]";
        }
    }

    /** Everything by which this one can be found again. */
    Set<Trait> traits() {
        var traits = new LinkedHashSet<Trait>();
        numbers().forEach(number -> traits.add(new Trait(Trait.Kind.NUMBER, number)));
        documentNormal().ifPresent(paper -> traits.add(new Trait(Trait.Kind.DOCUMENT, paper)));
        phoneNormal().ifPresent(number -> traits.add(new Trait(Trait.Kind.PHONE, number)));
        names().forEach(spelled -> traits.add(new Trait(Trait.Kind.NAME, spelled)));
        return traits;
    }

    /** Whether there is anything by which this one could be found. */
    public boolean canBeFound() {
        return !traits().isEmpty();
    }

    /** What this one and {@code other} have in common. */
    public Likeness likeness(Description other) {
        return new Likeness(
                numbers().anyMatch(number -> other.numbers().anyMatch(number::equals)),
                documentNormal().isPresent() && documentNormal().equals(other.documentNormal()),
                phoneNormal().isPresent() && phoneNormal().equals(other.phoneNormal()),
                agreement(other),
                differ(iin, other.iin) || differ(bin, other.bin));
    }

    private NameAgreement agreement(Description other) {
        if (name == null || other.name == null || isPerson() != other.isPerson()) {
            return NameAgreement.NONE;
        }
        if (isPerson()) {
            return NameFold.of(name).agreementWith(NameFold.of(other.name));
        }
        var body = BodyName.folded(name);
        return !body.isEmpty() && body.equals(BodyName.folded(other.name)) ? NameAgreement.NAME : NameAgreement.NONE;
    }

    private Stream<String> names() {
        if (name == null) {
            return Stream.empty();
        }
        return isPerson()
                ? NameFold.of(name).surnamesWithInitial().stream()
                : Stream.of(BodyName.folded(name)).filter(folded -> !folded.isEmpty());
    }

    private Stream<String> numbers() {
        return Stream.of(Optional.ofNullable(iin), Optional.ofNullable(bin)).flatMap(Optional::stream);
    }

    private Optional<String> documentNormal() {
        return Optional.ofNullable(document).map(Document::normal);
    }

    private Optional<String> phoneNormal() {
        return Optional.ofNullable(phone).flatMap(PhoneNumber::normal);
    }

    private boolean isPerson() {
        return kind == ApplicantKind.PERSON;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    @Override
    public String toString() {
        return "Description[" + kind + "]";
    }
}
