package kz.ethnomediation.registry.akimatentries.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.akimatentries.AkimatEntry;
import kz.ethnomediation.registry.akimatentries.Listing;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.DocumentReference;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What an akimat's register says of a public mediator, whole; {@code effectiveOn} is the first day on which it says so. */
record AkimatEntryRequest(
        @NotNull Listing status,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid EntryName name,

        @NotNull @Size(min = 1, max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$") @Size(max = 35) String> languages,

        @NotNull @Pattern(regexp = "^KZ-[0-9]{2}$") String registerRegion,

        @NotNull @Size(min = 1, max = 30) @UniqueElements
        List<@NotNull @Pattern(regexp = "^KZ-[0-9]{2}$") String> regions,

        @NotBlank @Size(max = 300) String recordKeeper,
        @Nullable @Valid Protocol protocol) {

    /** The name in both languages of the register. */
    record EntryName(
            @NotBlank @Size(max = 200) String kk,
            @NotBlank @Size(max = 200) String ru) {

        @Override
        public String toString() {
            return "EntryName[…]";
        }
    }

    /** The protocol of the assembly that elected. */
    record Protocol(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate issuedOn) {}

    AkimatEntry entry() {
        return new AkimatEntry(
                status,
                effectiveOn,
                new BilingualName(name.kk(), name.ru()),
                languages,
                registerRegion,
                regions,
                recordKeeper,
                Optional.ofNullable(protocol).map(paper -> new DocumentReference(paper.number(), paper.issuedOn())));
    }

    @Override
    public String toString() {
        return "AkimatEntryRequest[…]";
    }
}
