package kz.ethnomediation.intake.receipts.print;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.ethnomediation.intake.receipts.AlmatyTime;
import kz.ethnomediation.intake.receipts.Coupon;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.ReceiptTexts;
import kz.ethnomediation.intake.receipts.Wording;
import kz.ethnomediation.intake.receipts.print.Block.Style;

/** Puts a coupon into words: each text in the language of the appeal, or in Kazakh and Russian where it is missing or cannot be printed. */
final class CouponContent {

    private static final float GAP = 5;
    private static final int CODE_GROUP = 5;

    private final Coupon coupon;
    private final ReceiptTexts texts;
    private final Predicate<String> printable;
    private final List<Block> blocks = new ArrayList<>();

    private CouponContent(Coupon coupon, ReceiptTexts texts, Predicate<String> printable) {
        this.coupon = coupon;
        this.texts = texts;
        this.printable = printable;
    }

    /**
     * What stands on the coupon.
     *
     * @param places what the offices or regions of the coupon are called
     * @param checkAddress where number and code can be typed
     * @param printable whether the typeface has every letter of a text
     */
    static List<Block> of(
            Coupon coupon, ReceiptTexts texts, Places places, URI checkAddress, Predicate<String> printable) {
        var content = new CouponContent(coupon, texts, printable);
        content.head();
        content.facts(places);
        content.check(checkAddress);
        return List.copyOf(content.blocks);
    }

    private void head() {
        say(ReceiptText.ORGANISATION, Style.CAPTION);
        say(ReceiptText.COUPON_TITLE, Style.HEADING);
        add(coupon.number().text(), Style.NUMBER);
        space();
    }

    /**
     * The names of places: the office, or the region where no office is known.
     *
     * @param nowWith of who has the appeal since another region took it over
     */
    record Places(Wording registered, Optional<Wording> nowWith) {}

    private void facts(Places places) {
        var registered = AlmatyTime.minute(coupon.registeredAt());
        var received = AlmatyTime.minute(coupon.receivedAt());
        if (!received.equals(registered)) {
            field(ReceiptText.RECEIVED, received);
        }
        field(ReceiptText.REGISTERED, registered);
        coupon.acceptedBy().ifPresent(name -> field(ReceiptText.ACCEPTED_BY, name));
        field(coupon.office().isPresent() ? ReceiptText.OFFICE : ReceiptText.REGION, named(places.registered()));
        places.nowWith().ifPresent(holder -> field(ReceiptText.NOW_WITH, named(holder)));
        coupon.answerBy().ifPresent(day -> field(ReceiptText.ANSWER_BY, AlmatyTime.day(day)));
        space();
    }

    private void check(URI checkAddress) {
        blocks.add(new Block.Qr(coupon.verifyUrl().toString()));
        add(joined(ReceiptText.CHECK_CODE), Style.CAPTION);
        add(spaced(coupon.code()), Style.CODE);
        space();
        say(ReceiptText.HOW_TO_CHECK, Style.SENTENCE);
        add(checkAddress.toString(), Style.SENTENCE);
        say(ReceiptText.KEEP_CODE, Style.SENTENCE);
    }

    private void field(ReceiptText label, String value) {
        add(joined(label), Style.LABEL);
        add(value, Style.VALUE);
    }

    private void say(ReceiptText text, Style style) {
        read(texts.get(text)).forEach(words -> add(words, style));
    }

    private void add(String words, Style style) {
        blocks.add(new Block.Words(words, style));
    }

    private void space() {
        blocks.add(new Block.Space(GAP));
    }

    private String joined(ReceiptText label) {
        return named(texts.get(label));
    }

    private String named(Wording wording) {
        return String.join(" / ", read(wording));
    }

    private List<String> read(Wording wording) {
        var wanted = wording.readIn(coupon.language());
        return wanted.stream().allMatch(printable) ? wanted : wording.inBoth();
    }

    private static String spaced(String code) {
        return code.replaceAll("(.{" + CODE_GROUP + "})(?=.)", "$1 ");
    }
}
