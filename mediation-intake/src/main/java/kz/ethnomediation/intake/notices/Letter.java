package kz.ethnomediation.intake.notices;

import java.util.List;
import java.util.Optional;

/** A notice as a letter to its recipient, one part a language. Holds the recipient's name and address: never printed to a log. */
public record Letter(String number, String date, Recipient recipient, List<Part> parts) {

    public Letter {
        parts = List.copyOf(parts);
    }

    /** To whom it goes. */
    public record Recipient(Optional<String> name, Optional<String> address) {

        @Override
        public String toString() {
            return "Recipient[]";
        }
    }

    /** The letter in one language. */
    public record Part(
            String language,
            String head,
            String to,
            String title,
            String greeting,
            List<String> paragraphs,
            String signature) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Part[" + language + "]";
        }
    }

    @Override
    public String toString() {
        return "Letter[" + number + "]";
    }
}
