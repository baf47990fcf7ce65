package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;

/**
 * What the holder of a coupon is offered: to declare, and never more than that.
 *
 * @param until the last day in Asia/Almaty on which it can be declared, changed or withdrawn
 */
public record DeclarationOffer(Purpose purpose, DeclarationRules rules, LocalDate until) {}
