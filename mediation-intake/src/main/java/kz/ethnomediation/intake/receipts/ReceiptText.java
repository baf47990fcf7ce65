package kz.ethnomediation.intake.receipts;

import java.util.Locale;

/** Everything that a coupon or its check says; the words themselves are the published list {@code receipt-texts}. */
public enum ReceiptText {
    ORGANISATION,
    COUPON_TITLE,
    NUMBER,
    REGISTERED,
    RECEIVED,
    ACCEPTED_BY,
    OFFICE,
    REGION,
    /** Who has it since another region took it over. */
    NOW_WITH,
    ANSWER_BY,
    CHECK_CODE,
    HOW_TO_CHECK,
    KEEP_CODE,
    PAGE_TITLE,
    LANGUAGE,
    /** What a language calls itself. */
    LANGUAGE_NAME,
    FORM_INTRO,
    CODE_HINT,
    CHECK,
    GENUINE,
    NOT_GENUINE,
    NOT_GENUINE_ADVICE,
    TOO_MANY_WRONG_CODES,
    STATUS,
    STATUS_REGISTERED,
    STATUS_IN_PROGRESS,
    STATUS_WITH_OTHER_BODY,
    STATUS_CLOSED,
    NEXT,
    NEXT_REGISTERED,
    NEXT_IN_PROGRESS,
    NEXT_WITH_OTHER_BODY,
    NEXT_CLOSED,
    OBJECT,
    HOW_TO_OBJECT,
    PRIVACY;

    /** Its code in the list, {@code coupon-title}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a status. */
    public static ReceiptText nameOf(PublicStatus status) {
        return switch (status) {
            case REGISTERED -> STATUS_REGISTERED;
            case IN_PROGRESS -> STATUS_IN_PROGRESS;
            case WITH_OTHER_BODY -> STATUS_WITH_OTHER_BODY;
            case CLOSED -> STATUS_CLOSED;
        };
    }

    /** What happens next in a status. */
    public static ReceiptText after(PublicStatus status) {
        return switch (status) {
            case REGISTERED -> NEXT_REGISTERED;
            case IN_PROGRESS -> NEXT_IN_PROGRESS;
            case WITH_OTHER_BODY -> NEXT_WITH_OTHER_BODY;
            case CLOSED -> NEXT_CLOSED;
        };
    }
}
