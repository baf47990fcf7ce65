package kz.ethnomediation.intake.receipts.print;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
     * @param place the name of the office, or of the region where no office took the appeal in
     * @param checkAddress where number and code can be typed
     * @param printable whether the typeface has every letter of a text
     */
    static List<Block> of(
            Coupon coupon, ReceiptTexts texts, Wording place, URI checkAddress, Predicate<String> printable) {
        var content = new CouponContent(coupon, texts, printable);
        content.head();
        content.facts(place);
        content.check(checkAddress);
        return List.copyOf(content.blocks);
    }

    private void head() {
        say(ReceiptText.ORGANISATION, Style.CAPTION);
        say(ReceiptText.COUPON_TITLE, Style.HEADING);
        add(coupon.number().text(), Style.NUMBER);
        space();
    }

    private void facts(Wording place) {
        var registered = AlmatyTime.minute(coupon.registeredAt());
        var received = AlmatyTime.minute(coupon.receivedAt());
        if (!received.equals(registered)) {
            field(ReceiptText.RECEIVED, received);
        }
        field(ReceiptText.REGISTERED, registered);
        field(ReceiptText.ACCEPTED_BY, coupon.acceptedBy());
        field(coupon.office().isPresent() ? ReceiptText.OFFICE : ReceiptText.REGION, String.join(" / ", read(place)));
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
        return String.join(" / ", read(texts.get(label)));
    }

    private List<String> read(Wording wording) {
        var wanted = wording.readIn(coupon.language());
        return wanted.stream().allMatch(printable) ? wanted : wording.inBoth();
    }

    private static String spaced(String code) {
        return code.replaceAll("(.{" + CODE_GROUP + "})(?=.)", "$1 ");
    }
}
