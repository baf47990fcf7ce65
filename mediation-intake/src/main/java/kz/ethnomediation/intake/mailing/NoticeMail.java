package kz.ethnomediation.intake.mailing;

/**
 * A notice as a mail, in plain text.
 *
 * @param id the same for every try, so that a mail that arrives twice can be told
 */
public record NoticeMail(String id, String to, String subject, String text) {

    @Override
    public String toString() {
        return "NoticeMail[" + id + "]";
    }
}
