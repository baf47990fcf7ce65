package kz.ethnomediation.intake.receipts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often codes may be guessed. A code is one of 28^10, so these limits spare the service more than they guard the code. */
@ConfigMapping(prefix = "ethnomediation.receipts")
public interface ReceiptSettings {

    /** Wrong codes that one client may send per minute, over all numbers. */
    @WithDefault("20")
    int wrongCodesPerMinute();

    /** Wrong codes for one number per hour, from everywhere, before each client has but one try an hour at it. */
    @WithDefault("30")
    int wrongCodesPerNumberAndHour();

    /** How many clients, and how many numbers, are remembered at most; the longest silent is forgotten first. */
    @WithDefault("20000")
    int remembered();
}
