package kz.ethnomediation.registry.withdrawals.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record WithdrawalPage(
        List<WithdrawalView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static WithdrawalPage of(List<AccessWithdrawal> found, int limit) {
        var shown = found.stream().limit(limit).map(WithdrawalView::of).toList();
        return new WithdrawalPage(
                shown, found.size() > limit ? shown.getLast().id().toString() : null);
    }

    Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
