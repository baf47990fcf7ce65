package kz.ethnomediation.intake.notices;

/** Puts a letter on paper: A4, as a PDF. */
public interface LetterPrinter {

    byte[] print(Letter letter);
}
