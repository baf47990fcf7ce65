package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the holder of a coupon can see without a login that it is genuine; the address holds nothing of a person. */
@ApplicationScoped
public class VerifyUrls {

    private final String receipts;

    public VerifyUrls(@ConfigProperty(name = "ethnomediation.public-url") String publicUrl) {
        this.receipts = publicUrl.strip().replaceAll("/+$", "") + "/api/v1/receipts";
    }

    /** The page on which number and code can be typed. */
    public URI anyCoupon() {
        return URI.create(receipts);
    }

    /** The page of one coupon, as its QR code holds it. */
    public URI of(Appeal appeal) {
        return URI.create(receipts + "/" + appeal.number().text() + "?code="
                + appeal.origin().receiptCode());
    }
}
