package kz.ethnomediation.intake.notices;

import jakarta.persistence.Embeddable;

/**
 * What a notice says in one language, kept as it was said whatever becomes of the template.
 *
 * @param sms plain text of at most two SMS
 * @param letter the letter's paragraphs, one a line, without the recipient
 */
@Embeddable
public record Wording(String language, String sms, String title, String letter) {

    /** Two SMS in the alphabet that Cyrillic needs (UCS-2: 67 characters each where a text is split). */
    public static final int LONGEST_SMS = 2 * 67;

    /** One SMS in that alphabet. */
    public static final int ONE_SMS = 70;
}
