package kz.ethnomediation.intake.receipts.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.intake.receipts.Coupon;
import org.jspecify.annotations.Nullable;

/**
 * The coupon as data, for clients that print it themselves.
 *
 * @param acceptedBy who took the appeal in; absent where it stood in a paper journal
 * @param region where it was registered
 * @param office the office that registered it
 * @param nowWith who has it since, where another region took it over
 */
record CouponView(
        String number,
        String code,
        Instant registeredAt,
        Instant receivedAt,
        @Nullable String acceptedBy,
        String region,
        @Nullable String office,
        @Nullable Holder nowWith,
        String language,
        @Nullable LocalDate answerBy,
        URI verifyUrl) {

    record Holder(String region, @Nullable String office, LocalDate since) {

        static Holder of(Coupon.Holder holder) {
            return new Holder(holder.region(), holder.office().orElse(null), holder.since());
        }
    }

    static CouponView of(Coupon coupon) {
        return new CouponView(
                coupon.number().text(),
                coupon.code(),
                coupon.registeredAt(),
                coupon.receivedAt(),
                coupon.acceptedBy().orElse(null),
                coupon.region(),
                coupon.office().orElse(null),
                coupon.nowWith().map(Holder::of).orElse(null),
                coupon.language(),
                coupon.answerBy().orElse(null),
                coupon.verifyUrl());
    }

    /** The code is a secret of its holder. */
    @Override
    public String toString() {
        return "CouponView[" + number + "]";
    }
}
