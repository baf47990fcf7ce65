package kz.ethnomediation.intake.duplicates;

import java.util.List;

/** What somebody is shown who looks for a person: each matter is a reading, logged in the transaction that looks. */
public interface ShownMatters {

    /** Where it is shown, in the words of the operation's path. */
    enum Question {
        SEARCH("appeals-search"),
        DUPLICATE_CHECK("appeals-duplicate-check");

        private final String kind;

        Question(String kind) {
            this.kind = kind;
        }

        /** As it stands in the access log. */
        public String kind() {
            return kind;
        }
    }

    /** Logs all of them in one round trip; what cannot be logged must not be answered. */
    void shown(Question question, List<Matter> matters);
}
