package kz.ethnomediation.intake.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.VerifyUrls;
import kz.ethnomediation.platform.caller.Caller;

/** Gives the coupon again to those who may see the appeal: paper gets lost. */
@ApplicationScoped
public class ReadCoupon {

    private final Appeals appeals;
    private final VerifyUrls urls;

    ReadCoupon(Appeals appeals, VerifyUrls urls) {
        this.appeals = appeals;
        this.urls = urls;
    }

    /** The coupon of the appeal, where it lies within the caller's sight. */
    public Optional<Coupon> of(UUID appealId, Caller caller) {
        return appeals.shown(appealId, Sight.of(caller), Reading.RECEIPT)
                .map(appeal -> Coupon.of(appeal, urls.of(appeal)));
    }
}
