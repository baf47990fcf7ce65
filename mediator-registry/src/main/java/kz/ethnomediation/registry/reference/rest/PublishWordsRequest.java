package kz.ethnomediation.registry.reference.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.reference.PublishWords;
import org.jspecify.annotations.Nullable;

/** What is said anew of codes of a list; {@code validFrom} is today by default. */
record PublishWordsRequest(
        @Nullable LocalDate validFrom,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ChangeBody> changes) {

    /** Other words for a code, or its last day. */
    record ChangeBody(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,60}")
            String code,

            @Nullable @Valid WordsBody names,
            @Nullable LocalDate validTo) {}

    /** The words in the three languages. */
    record WordsBody(
            @NotBlank @Size(max = 200) String kk,
            @NotBlank @Size(max = 200) String ru,
            @NotBlank @Size(max = 200) String en) {

        PublishWords.Words words() {
            return new PublishWords.Words(kk, ru, en);
        }
    }

    PublishWords.Command command(String list, Caller keeper) {
        return new PublishWords.Command(
                list,
                Optional.ofNullable(validFrom),
                changes.stream()
                        .map(change -> new PublishWords.Change(
                                change.code(),
                                Optional.ofNullable(change.names()).map(WordsBody::words),
                                Optional.ofNullable(change.validTo())))
                        .toList(),
                keeper);
    }
}
