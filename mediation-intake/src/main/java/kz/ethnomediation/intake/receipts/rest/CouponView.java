package kz.ethnomediation.intake.receipts.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.intake.receipts.Coupon;
import org.jspecify.annotations.Nullable;

/** The coupon as data, for clients that print it themselves. */
record CouponView(
        String number,
        String code,
        Instant registeredAt,
        Instant receivedAt,
        String acceptedBy,
        String region,
        @Nullable String office,
        String language,
        @Nullable LocalDate answerBy,
        URI verifyUrl) {

    static CouponView of(Coupon coupon) {
        return new CouponView(
                coupon.number().text(),
                coupon.code(),
                coupon.registeredAt(),
                coupon.receivedAt(),
                coupon.acceptedBy(),
                coupon.region(),
                coupon.office().orElse(null),
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
