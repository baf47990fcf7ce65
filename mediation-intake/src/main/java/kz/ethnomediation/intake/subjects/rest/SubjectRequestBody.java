package kz.ethnomediation.intake.subjects.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.subjects.Meant;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks for, and whom it is about: by {@code iin}, or by {@code number} and {@code receiptCode}, or by
 * {@code mediatorId}, or as in {@code earlierRequest}. Personal data: never printed.
 *
 * @param textsToo with an erasure: whether what was written about the person's own matters goes too; absent: no
 * @param corrections with a correction, and only then: what is to be put right
 */
record SubjectRequestBody(
        @NotNull RequestKind kind,
        @Nullable @Pattern(regexp = "[0-9]{12}") String iin,

        @Nullable @Pattern(regexp = "EM-[0-9]{4}-[0-9]{2}-[0-9]{6,12}")
        String number,

        @Nullable @Size(min = 1, max = 40) String receiptCode,
        @Nullable UUID mediatorId,
        @Nullable UUID earlierRequest,
        @Nullable Boolean textsToo,
        @Nullable @Valid CorrectionsBody corrections) {

    /** Whom it is about; empty where nobody is named, or more than one way, or half of one. */
    Optional<Meant> meant() {
        if (Stream.of(iin, number, mediatorId, earlierRequest)
                                .filter(Objects::nonNull)
                                .count()
                        != 1
                || (number == null) != (receiptCode == null)) {
            return Optional.empty();
        }
        if (iin != null) {
            return Optional.of(new Meant.ByIin(iin));
        }
        if (number != null && receiptCode != null) {
            return Optional.of(new Meant.ByReceipt(number, plain(receiptCode)));
        }
        return earlierRequest != null
                ? Optional.of(new Meant.ByRequest(earlierRequest))
                : Optional.ofNullable(mediatorId).map(Meant.ByMediator::new);
    }

    /** Where the person is named. */
    String pointer() {
        if (earlierRequest != null) {
            return "/earlierRequest";
        }
        return iin != null ? "/iin" : number != null ? "/number" : "/mediatorId";
    }

    Optional<Corrections> asked() {
        return Optional.ofNullable(corrections).map(CorrectionsBody::corrections);
    }

    boolean isTextsToo() {
        return textsToo != null && textsToo;
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SubjectRequestBody[" + kind + "]";
    }
}
