package kz.ethnomediation.intake.mailing;

/** Brings mails on their way. */
public interface NoticeSender {

    /** What became of a try. */
    sealed interface Result {
        /** The server has taken it over. */
        record Taken() implements Result {}

        /** Not now; {@code code} says why in one word. */
        record NotNow(String code) implements Result {}

        /** Never: there is no such recipient, or the server will not have it. */
        record Refused() implements Result {}
    }

    /** Whether mails are sent at all. */
    boolean isOn();

    Result send(NoticeMail mail);
}
