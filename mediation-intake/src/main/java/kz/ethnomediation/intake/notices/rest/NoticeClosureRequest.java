package kz.ethnomediation.intake.notices.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.ethnomediation.intake.notices.CloseNotice;
import kz.ethnomediation.intake.notices.ClosureResult;

/** Why nobody need deliver a notice any more. */
record NoticeClosureRequest(
        @NotNull ClosureResult result,
        @NotBlank @Size(max = 2_000) String reason) {

    CloseNotice.Sheet sheet() {
        return new CloseNotice.Sheet(result, reason);
    }

    @Override
    public String toString() {
        return "NoticeClosureRequest[" + result + "]";
    }
}
